package pl.ngomap.listing;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The places of a box, as columns: points, or cells of a grid where there are too many to tell
 * apart. Never cut.
 */
@Schema(name = "MapPoints", description = "The places of a box, as columns of equal length.")
record MapPointsView(
    @Schema(
            required = true,
            description = "points: one entry for each place; cells: one for each cell of a grid.",
            enumeration = {"points", "cells"})
        String kind,
    @Schema(required = true, description = "How many places there are in the box.") long places,
    @Schema(required = true, description = "How many organisations have them.") long organisations,
    @Schema(
            required = true,
            description = "How many organisations match, but have no place on any map.")
        long unlocated,
    @Schema(required = true) Columns columns) {

  @Schema(name = "MapColumns", description = "Entries with the same index belong together.")
  record Columns(
      @Schema(required = true, description = "Latitudes, 1e-5 degree.") List<Integer> lat,
      @Schema(required = true, description = "Longitudes, 1e-5 degree.") List<Integer> lon,
      @Schema(description = "Of points: the organisation's id.") List<UUID> organisation,
      @Schema(description = "Of points: the organisation's slug.") List<String> slug,
      @Schema(description = "Of points: the organisation's name.") List<String> name,
      @Schema(description = "Of points: the marker family; empty when unknown.")
          List<String> family,
      @Schema(description = "Of points: exact, street or city.") List<String> precision,
      @Schema(description = "Of points: whether it is a generated example.") List<Boolean> example,
      @Schema(description = "Of cells: how many places.") List<Long> places) {

    static Columns ofCells(List<Integer> lat, List<Integer> lon, List<Long> places) {
      return new Columns(lat, lon, null, null, null, null, null, null, places);
    }
  }
}
