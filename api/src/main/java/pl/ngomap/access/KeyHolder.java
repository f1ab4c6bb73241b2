package pl.ngomap.access;

import java.util.Set;
import java.util.UUID;

/**
 * A program that has shown a valid key.
 *
 * @param id of the key
 * @param name that its maker gave it
 * @param perMinute requests
 */
public record KeyHolder(UUID id, String name, Set<Scope> scopes, int perMinute) {}
