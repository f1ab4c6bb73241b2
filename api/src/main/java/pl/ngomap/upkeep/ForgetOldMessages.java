package pl.ngomap.upkeep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import pl.ngomap.broadcast.dispatch.ForgetMessages;

/** Thins messages that ended long ago: numbers and texts go, counts stay. */
@ApplicationScoped
class ForgetOldMessages {

  private final Chores chores;
  private final ForgetMessages messages;

  ForgetOldMessages(Chores chores, ForgetMessages messages) {
    this.chores = chores;
    this.messages = messages;
  }

  @Transactional
  void forget() {
    if (chores.take(Chores.FORGET_MESSAGES)) {
      messages.forgetOld();
      chores.succeed(Chores.FORGET_MESSAGES);
    }
  }
}
