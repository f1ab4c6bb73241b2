package pl.ngomap.organisation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The parts of a profile that are edited, compared and approved each by itself. */
public enum EditedField {
  NAME("name") {
    @Override
    void apply(Organisation to, OrganisationEdit edit, EditedParts parts) {
      to.name = edit.draft().name();
    }
  },
  ALTERNATIVE_NAMES("alternativeNames") {
    @Override
    void apply(Organisation to, OrganisationEdit edit, EditedParts parts) {
      to.alternativeNames = new ArrayList<>(edit.draft().alternativeNames());
    }
  },
  LEGAL_FORM("legalForm") {
    @Override
    void apply(Organisation to, OrganisationEdit edit, EditedParts parts) {
      to.legalForm = edit.draft().legalForm();
    }
  },
  KRS("krs") {
    @Override
    void apply(Organisation to, OrganisationEdit edit, EditedParts parts) {
      Krs krs = edit.draft().numbers().krs();
      to.krs = krs == null ? null : krs.value();
    }
  },
  NIP("nip") {
    @Override
    void apply(Organisation to, OrganisationEdit edit, EditedParts parts) {
      Nip nip = edit.draft().numbers().nip();
      to.nip = nip == null ? null : nip.value();
    }
  },
  REGON("regon") {
    @Override
    void apply(Organisation to, OrganisationEdit edit, EditedParts parts) {
      Regon regon = edit.draft().numbers().regon();
      to.regon = regon == null ? null : regon.value();
    }
  },
  REGISTER("register") {
    @Override
    void apply(Organisation to, OrganisationEdit edit, EditedParts parts) {
      to.registerName = edit.draft().numbers().registerName();
      to.registerNumber = edit.draft().numbers().registerNumber();
    }
  },
  PUBLIC_BENEFIT("publicBenefit") {
    @Override
    void apply(Organisation to, OrganisationEdit edit, EditedParts parts) {
      to.publicBenefit = edit.draft().publicBenefit();
    }
  },
  TAX_SHARE("taxShare") {
    @Override
    void apply(Organisation to, OrganisationEdit edit, EditedParts parts) {
      Krs krs = edit.draft().numbers().taxShareKrs();
      to.taxShareKrs = krs == null ? null : krs.value();
      to.taxShareAim = edit.draft().numbers().taxShareAim();
    }
  },
  SPHERES("spheres") {
    @Override
    void apply(Organisation to, OrganisationEdit edit, EditedParts parts) {
      to.takeSpheres(edit.draft().spheres());
    }
  },
  DESCRIPTIONS("descriptions") {
    @Override
    void apply(Organisation to, OrganisationEdit edit, EditedParts parts) {
      to.descriptions = edit.draft().descriptions();
    }
  },
  CONTACTS("contacts") {
    @Override
    void apply(Organisation to, OrganisationEdit edit, EditedParts parts) {
      to.website = edit.draft().contacts().website();
      to.email = edit.draft().contacts().email();
      to.phone = edit.draft().contacts().phone();
    }
  },
  PLACES("places") {
    @Override
    void apply(Organisation to, OrganisationEdit edit, EditedParts parts) {
      parts.arrange(
          to.places,
          edit.draft().places(),
          edit.placeIds(),
          new EditedParts.Kind<>(
              place -> place.id,
              id -> new Place(id, to, 0),
              Place::edit,
              (place, ordinal) -> place.ordinal = ordinal));
    }
  },
  ACTIVITY_AREAS("activityAreas") {
    @Override
    void apply(Organisation to, OrganisationEdit edit, EditedParts parts) {
      parts.arrange(
          to.activityAreas,
          edit.draft().activityAreas(),
          edit.areaIds(),
          new EditedParts.Kind<>(
              area -> area.id,
              id -> new ActivityArea(id, to, 0),
              ActivityArea::takeOver,
              (area, ordinal) -> area.ordinal = ordinal));
    }
  };

  private final String word;

  EditedField(String word) {
    this.word = word;
  }

  /** Its name in the API, such as {@code alternativeNames}. */
  public String word() {
    return word;
  }

  /** All names, in the order in which people read a profile. */
  public static List<String> words() {
    return Arrays.stream(values()).map(EditedField::word).toList();
  }

  /**
   * @throws IllegalArgumentException when there is no field of this name
   */
  public static EditedField of(String word) {
    return Arrays.stream(values())
        .filter(field -> field.word.equals(word))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("There is no field " + word));
  }

  abstract void apply(Organisation to, OrganisationEdit edit, EditedParts parts);
}
