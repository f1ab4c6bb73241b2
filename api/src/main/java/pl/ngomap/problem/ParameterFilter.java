package pl.ngomap.problem;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses parameters that an operation does not declare, and those given twice: a typing error must
 * not change an answer unseen.
 */
class ParameterFilter {

  /** Pages keep their own state in the address. */
  private static final List<String> APIS = List.of("/api/", "/hsds");

  /** Providers say what they like; what we do not know there is no fault of theirs. */
  private static final String PROVIDERS = "/api/v1/sms/";

  private final Map<Method, Set<String>> declared = new ConcurrentHashMap<>();

  @ServerRequestFilter
  void check(ContainerRequestContext request, ResourceInfo resource) {
    Map<String, List<String>> given = request.getUriInfo().getQueryParameters();
    if (given.isEmpty()
        || request.getUriInfo().getPath().startsWith(PROVIDERS)
        || APIS.stream().noneMatch(request.getUriInfo().getPath()::startsWith)) {
      return;
    }
    Set<String> known =
        declared.computeIfAbsent(resource.getResourceMethod(), ParameterFilter::declaredBy);
    given.forEach(
        (name, values) -> {
          if (!known.contains(name)) {
            throw Refusal.unknownParameter(name, expected(known));
          }
          if (values.size() > 1) {
            throw Refusal.repeatedParameter(name);
          }
        });
  }

  private static String expected(Set<String> known) {
    return known.isEmpty() ? "No parameters." : "One of: " + String.join(", ", known) + ".";
  }

  private static Set<String> declaredBy(Method method) {
    Set<String> names = new TreeSet<>();
    for (Parameter parameter : method.getParameters()) {
      if (parameter.isAnnotationPresent(QueryParam.class)) {
        names.add(parameter.getAnnotation(QueryParam.class).value());
      }
      if (parameter.isAnnotationPresent(BeanParam.class)) {
        addNames(parameter.getType(), names);
      }
    }
    return names;
  }

  /** Of a bean's fields, and of those that it inherits. */
  private static void addNames(Class<?> bean, Set<String> names) {
    for (Field field : bean.getDeclaredFields()) {
      if (field.isAnnotationPresent(QueryParam.class)) {
        names.add(field.getAnnotation(QueryParam.class).value());
      }
    }
    if (bean.getSuperclass() != null) {
      addNames(bean.getSuperclass(), names);
    }
  }
}
