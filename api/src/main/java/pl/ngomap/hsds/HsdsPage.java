package pl.ngomap.hsds;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of a list, as HSDS has it. */
@Schema(name = "HsdsPage")
record HsdsPage<T>(
    long total_items,
    long total_pages,
    int page_number,
    int size,
    boolean first_page,
    boolean last_page,
    boolean empty,
    List<T> contents) {

  static <T> HsdsPage<T> of(long total, HsdsPaging paging, List<T> contents) {
    long pages = (total + paging.perPage() - 1) / paging.perPage();
    return new HsdsPage<>(
        total,
        pages,
        paging.page(),
        contents.size(),
        paging.page() == 1,
        paging.page() >= pages,
        contents.isEmpty(),
        contents);
  }
}
