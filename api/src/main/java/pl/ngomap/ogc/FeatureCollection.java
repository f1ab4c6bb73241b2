package pl.ngomap.ogc;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/** A page of features. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record FeatureCollection(
    String type,
    Long numberMatched,
    int numberReturned,
    String timeStamp,
    List<Link> links,
    List<Feature> features) {}
