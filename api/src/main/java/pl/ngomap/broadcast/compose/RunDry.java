package pl.ngomap.broadcast.compose;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import pl.ngomap.kernel.Actor;

/** Chooses recipients as sending does, by the same statement, and sends nothing. */
@ApplicationScoped
class RunDry {

  private static final int MOST = 1_000;

  /** Columns of a row, beside the organisation and its name. */
  private static final int TAILS = 2;

  private static final int TEXT = 3;
  private static final int PARTS = 4;
  private static final int ORGANISATIONS = 5;
  private static final int PEOPLE = 6;
  private static final int ALL_PARTS = 7;
  private static final int MAILBOXES = 8;

  private final AudienceSql audiences;
  private final QuoteBroadcast quotes;
  private final ComposeConfig config;
  private final Clock clock;

  RunDry(AudienceSql audiences, QuoteBroadcast quotes, ComposeConfig config, Clock clock) {
    this.audiences = audiences;
    this.quotes = quotes;
    this.config = config;
    this.clock = clock;
  }

  @Transactional
  DryRun run(Actor actor, BroadcastDraft draft) {
    Rights.requireOffice(actor);
    CheckedBroadcast checked = CheckedBroadcast.of(draft);
    quotes.quote(checked, draft.sendAt());
    List<Object[]> rows =
        audiences.look(checked.audience(), checked.topic(), Text.of(checked, audiences), MOST);
    long allParts = total(rows, ALL_PARTS);
    return new DryRun(
        clock.instant(),
        total(rows, ORGANISATIONS),
        total(rows, PEOPLE),
        total(rows, MAILBOXES),
        allParts,
        config.pricePerPart().multiply(BigDecimal.valueOf(allParts)),
        config.currency(),
        rows.stream().map(RunDry::recipient).toList());
  }

  private static long total(List<Object[]> rows, int column) {
    return rows.isEmpty() ? 0 : ((Number) rows.get(0)[column]).longValue();
  }

  private static DryRun.Recipient recipient(Object[] row) {
    return new DryRun.Recipient(
        (UUID) row[0],
        (String) row[1],
        Arrays.stream(((String) row[TAILS]).split(",")).toList(),
        (String) row[TEXT],
        ((Number) row[PARTS]).intValue());
  }
}
