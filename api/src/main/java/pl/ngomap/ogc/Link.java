package pl.ngomap.ogc;

import com.fasterxml.jackson.annotation.JsonInclude;

/** A way to another document. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Link(String href, String rel, String type, String title, Boolean templated) {

  static Link of(String href, String rel, String type, String title) {
    return new Link(href, rel, type, title, null);
  }
}
