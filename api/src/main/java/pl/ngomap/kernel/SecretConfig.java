package pl.ngomap.kernel;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The keys that seal what the database must not tell by itself. */
@ConfigMapping(prefix = "ngomap.secret")
interface SecretConfig {

  /** 32 bytes each, base64; the first one seals, the others still open. */
  Optional<List<String>> keys();

  /** Where a key is made at the first start when none is configured. */
  Path file();
}
