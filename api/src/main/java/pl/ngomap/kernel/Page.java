package pl.ngomap.kernel;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One page of a longer list.
 *
 * @param items what is on this page, in order
 * @param next the cursor of the following page; null when this is the last one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Page<T>(
    @Schema(required = true) List<T> items,
    @Schema(description = "Cursor of the following page; absent on the last one.") String next) {}
