package pl.ngomap.hsds;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The objects of HSDS 3, as far as the map knows them; components are named as the schema names
 * them.
 */
final class Hsds {

  private Hsds() {}

  @Schema(name = "HsdsOrganization")
  record Organization(
      UUID id,
      String name,
      String alternate_name,
      String description,
      String email,
      String website,
      String legal_status,
      String uri,
      List<OrganizationIdentifier> organization_identifiers,
      List<Phone> phones,
      List<Location> locations,
      List<Service> services) {}

  @Schema(name = "HsdsOrganizationIdentifier")
  record OrganizationIdentifier(
      UUID id,
      UUID organization_id,
      String identifier_scheme,
      String identifier_type,
      String identifier) {}

  @Schema(name = "HsdsPhone")
  record Phone(UUID id, UUID organization_id, String number, String type) {}

  @Schema(name = "HsdsService")
  record Service(
      UUID id,
      UUID organization_id,
      String name,
      String description,
      String url,
      String email,
      String status,
      String assured_date,
      String last_modified,
      List<Attribute> attributes,
      List<Phone> phones,
      List<ServiceArea> service_areas,
      List<ServiceAtLocation> service_at_locations,
      Organization organization) {}

  record MinimalService(UUID id, String modified_date) {}

  @Schema(name = "HsdsServiceArea")
  record ServiceArea(UUID id, UUID service_id, String name, String extent, String extent_type) {}

  @Schema(name = "HsdsServiceAtLocation")
  record ServiceAtLocation(
      UUID id,
      UUID service_id,
      UUID location_id,
      List<Schedule> schedules,
      Location location,
      Service service) {}

  @Schema(name = "HsdsLocation")
  record Location(
      UUID id,
      String location_type,
      UUID organization_id,
      String name,
      Double latitude,
      Double longitude,
      List<Address> addresses,
      List<Accessibility> accessibility,
      List<Schedule> schedules) {}

  @Schema(name = "HsdsAddress")
  record Address(
      UUID id,
      UUID location_id,
      String address_1,
      String city,
      String state_province,
      String postal_code,
      String country,
      String address_type) {}

  @Schema(name = "HsdsAccessibility")
  record Accessibility(UUID id, UUID location_id, String description, String details) {}

  @Schema(name = "HsdsSchedule")
  record Schedule(UUID id, UUID location_id, String description, String notes) {}

  @Schema(name = "HsdsTaxonomy")
  record Taxonomy(UUID id, String name, String description, String version) {}

  @Schema(name = "HsdsTaxonomyTerm")
  record TaxonomyTerm(
      UUID id,
      String code,
      String name,
      String description,
      String taxonomy,
      UUID taxonomy_id,
      String language,
      Taxonomy taxonomy_detail) {}

  @Schema(name = "HsdsAttribute")
  record Attribute(
      UUID id,
      UUID link_id,
      UUID taxonomy_term_id,
      String link_type,
      String link_entity,
      String value,
      TaxonomyTerm taxonomy_term) {}
}
