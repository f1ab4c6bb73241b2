package pl.ngomap.webhook;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Looks names up. */
interface HostAddresses {

  /** All addresses of a host. */
  List<InetAddress> of(String host) throws UnknownHostException;

  /** As this machine does it. */
  @ApplicationScoped
  @DefaultBean
  class OfThisMachine implements HostAddresses {
    @Override
    public List<InetAddress> of(String host) throws UnknownHostException {
      return List.of(InetAddress.getAllByName(host));
    }
  }
}
