package pl.ngomap.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Knows which methods an address answers, as the framework does not tell when it refuses one. */
@ApplicationScoped
class AllowedMethods {

  private static final Pattern HOLE = Pattern.compile("\\{\\s*[\\w-]+\\s*(?::\\s*([^{}]+?))?\\s*}");

  private final List<Route> routes;

  AllowedMethods(BeanManager beans) {
    routes =
        beans.getBeans(Object.class).stream()
            .map(bean -> bean.getBeanClass())
            .filter(type -> type.isAnnotationPresent(Path.class))
            .distinct()
            .flatMap(type -> routes(type).stream())
            .toList();
  }

  private record Route(Pattern path, String method) {}

  /** For the header Allow. */
  String of(String path) {
    Set<String> methods =
        routes.stream()
            .filter(route -> route.path.matcher(path).matches())
            .map(Route::method)
            .collect(Collectors.toCollection(TreeSet::new));
    if (methods.contains(HttpMethod.GET)) {
      methods.add(HttpMethod.HEAD);
    }
    methods.add(HttpMethod.OPTIONS);
    return String.join(", ", methods);
  }

  private static List<Route> routes(Class<?> type) {
    List<Route> found = new ArrayList<>();
    for (Method method : type.getDeclaredMethods()) {
      for (Annotation annotation : method.getAnnotations()) {
        HttpMethod verb = annotation.annotationType().getAnnotation(HttpMethod.class);
        if (verb != null) {
          found.add(new Route(pattern(type, method), verb.value()));
        }
      }
    }
    return found;
  }

  private static Pattern pattern(Class<?> type, Method method) {
    Path own = method.getAnnotation(Path.class);
    String template =
        ("/" + type.getAnnotation(Path.class).value() + "/" + (own == null ? "" : own.value()))
            .replaceAll("/+", "/");
    StringBuilder regex = new StringBuilder();
    Matcher hole = HOLE.matcher(template);
    int read = 0;
    while (hole.find()) {
      regex.append(Pattern.quote(template.substring(read, hole.start())));
      regex.append(hole.group(1) == null ? "[^/]+" : "(?:" + hole.group(1) + ")");
      read = hole.end();
    }
    regex.append(Pattern.quote(template.substring(read).replaceFirst("/$", "")));
    return Pattern.compile(regex + "/?");
  }
}
