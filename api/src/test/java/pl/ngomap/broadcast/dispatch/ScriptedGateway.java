package pl.ngomap.broadcast.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import pl.ngomap.broadcast.gateway.Inbound;
import pl.ngomap.broadcast.gateway.Outcome;
import pl.ngomap.broadcast.gateway.Receipt;
import pl.ngomap.broadcast.gateway.SmsGateway;
import pl.ngomap.broadcast.gateway.Submission;

/** A provider of tests: it does what it is told, and counts. It is not idempotent. */
@ApplicationScoped
class ScriptedGateway implements SmsGateway {

  private static final Function<Submission, Outcome> TAKING =
      submission -> new Outcome.Accepted("p");

  private final Map<UUID, Integer> calls = new ConcurrentHashMap<>();
  private final Map<UUID, String> texts = new ConcurrentHashMap<>();
  private volatile Function<Submission, Outcome> script = TAKING;

  void reset() {
    calls.clear();
    texts.clear();
    script = TAKING;
  }

  void answers(Function<Submission, Outcome> script) {
    this.script = script;
  }

  Map<UUID, Integer> calls() {
    return calls;
  }

  Map<UUID, String> texts() {
    return texts;
  }

  @Override
  public String name() {
    return "scripted";
  }

  @Override
  public boolean isIdempotent() {
    return false;
  }

  @Override
  public Outcome submit(Submission submission) {
    calls.merge(submission.reference(), 1, Integer::sum);
    texts.put(submission.reference(), submission.text().text());
    return script.apply(submission);
  }

  @Override
  public List<Receipt> readReceipts(Map<String, String> words) {
    return words.containsKey("status")
        ? List.of(
            new Receipt(
                UUID.fromString(words.get("ref")),
                null,
                Receipt.Status.valueOf(words.get("status")),
                "scripted",
                null))
        : List.of();
  }

  @Override
  public List<Inbound> readInbound(Map<String, String> words) {
    return List.of(new Inbound(words.get("id"), words.get("from"), words.get("text"), null));
  }
}
