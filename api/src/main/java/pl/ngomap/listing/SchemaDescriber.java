package pl.ngomap.listing;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Tells the contract what annotations cannot: names of pages, and the range of a position. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class SchemaDescriber implements OASFilter {

  /** As the scanner calls a page, after our classes: PageLegalFormView. */
  private static final Pattern PAGE = Pattern.compile("\\bPage(\\w+?)(View|Item)?$");

  @Override
  public Schema filterSchema(Schema schema) {
    if (schema.getRef() != null) {
      schema.setRef(rename(schema.getRef()));
    }
    return schema;
  }

  @Override
  public void filterOpenAPI(OpenAPI api) {
    Map<String, Schema> named = new LinkedHashMap<>();
    api.getComponents().getSchemas().forEach((name, schema) -> named.put(rename(name), schema));
    api.getComponents().setSchemas(named);
    Schema position = named.get("Position");
    position.setDescription("WGS 84, degrees.");
    position.setRequired(List.of("lat", "lon"));
    limit(position.getProperties().get("lat"), 90);
    limit(position.getProperties().get("lon"), 180);
  }

  private static void limit(Schema degrees, int most) {
    degrees.setMinimum(BigDecimal.valueOf(-most));
    degrees.setMaximum(BigDecimal.valueOf(most));
  }

  /** PageLegalFormView becomes LegalFormPage. */
  private static String rename(String name) {
    return PAGE.matcher(name).replaceFirst("$1Page");
  }
}
