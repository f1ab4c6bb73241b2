package pl.ngomap.moderation.claim;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** What may be attached to a claim; told by the first bytes, whatever the file is called. */
enum AttachmentType {
  PDF("application/pdf", "pdf", '%', 'P', 'D', 'F', '-'),
  PNG("image/png", "png", 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'),
  JPEG("image/jpeg", "jpg", 0xFF, 0xD8, 0xFF);

  private final String mediaType;
  private final String extension;
  private final byte[] beginning;

  AttachmentType(String mediaType, String extension, int... beginning) {
    this.mediaType = mediaType;
    this.extension = extension;
    this.beginning = new byte[beginning.length];
    for (int i = 0; i < beginning.length; i++) {
      this.beginning[i] = (byte) beginning[i];
    }
  }

  static Optional<AttachmentType> of(byte[] content) {
    return Stream.of(values())
        .filter(
            type ->
                content.length > type.beginning.length
                    && Arrays.equals(
                        content,
                        0,
                        type.beginning.length,
                        type.beginning,
                        0,
                        type.beginning.length))
        .findFirst();
  }

  static AttachmentType ofMediaType(String mediaType) {
    return Stream.of(values())
        .filter(type -> type.mediaType.equals(mediaType))
        .findFirst()
        .orElseThrow();
  }

  String mediaType() {
    return mediaType;
  }

  String extension() {
    return extension;
  }
}
