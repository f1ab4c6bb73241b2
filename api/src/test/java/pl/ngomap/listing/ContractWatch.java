package pl.ngomap.listing;

import io.quarkus.test.junit.callback.QuarkusTestBeforeClassCallback;
import io.restassured.RestAssured;

/** Lets no answer that any test gets differ from the contract unseen. */
public class ContractWatch implements QuarkusTestBeforeClassCallback {

  @Override
  public void beforeClass(Class<?> testClass) {
    RestAssured.replaceFiltersWith(new ContractFilter());
  }
}
