package pl.ngomap.webhook;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

/**
 * Whether an address belongs to the public internet: IANA's registries of special-purpose
 * addresses.
 */
final class PublicAddress {

  private static final List<Block> SPECIAL =
      List.of(
          block("0.0.0.0", 8),
          block("10.0.0.0", 8),
          block("100.64.0.0", 10),
          block("127.0.0.0", 8),
          block("169.254.0.0", 16),
          block("172.16.0.0", 12),
          block("192.0.0.0", 24),
          block("192.0.2.0", 24),
          block("192.88.99.0", 24),
          block("192.168.0.0", 16),
          block("198.18.0.0", 15),
          block("198.51.100.0", 24),
          block("203.0.113.0", 24),
          block("224.0.0.0", 3),
          block("100::", 64),
          block("2001::", 23),
          block("2001:db8::", 32),
          block("3fff::", 20));

  private static final Block GLOBAL_UNICAST = block("2000::", 3);

  /** Its next four bytes are an IPv4 address. */
  private static final Block SIX_TO_FOUR = block("2002::", 16);

  /** Its last four bytes are an IPv4 address. */
  private static final Block NAT64 = block("64:ff9b::", 96);

  private PublicAddress() {}

  private record Block(byte[] start, int bits) {

    boolean holds(byte[] address) {
      if (address.length != start.length) {
        return false;
      }
      for (int bit = 0; bit < bits; bit++) {
        if (bit(address, bit) != bit(start, bit)) {
          return false;
        }
      }
      return true;
    }

    private static int bit(byte[] bytes, int index) {
      return bytes[index / 8] >> (7 - index % 8) & 1;
    }
  }

  static boolean isPublic(InetAddress address) {
    byte[] bytes = address.getAddress();
    if (address instanceof Inet6Address) {
      if (NAT64.holds(bytes)) {
        return isPublicIpv4(Arrays.copyOfRange(bytes, 12, 16));
      }
      if (SIX_TO_FOUR.holds(bytes)) {
        return isPublicIpv4(Arrays.copyOfRange(bytes, 2, 6));
      }
      return GLOBAL_UNICAST.holds(bytes) && SPECIAL.stream().noneMatch(block -> block.holds(bytes));
    }
    return address instanceof Inet4Address && isPublicIpv4(bytes);
  }

  private static boolean isPublicIpv4(byte[] bytes) {
    return SPECIAL.stream().noneMatch(block -> block.holds(bytes));
  }

  /** Numbers only: nothing is looked up. */
  private static Block block(String start, int bits) {
    try {
      return new Block(InetAddress.getByName(start).getAddress(), bits);
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException(start, e);
    }
  }
}
