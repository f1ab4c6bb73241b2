package pl.ngomap.broadcast.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import pl.ngomap.broadcast.contact.CodeMessages;
import pl.ngomap.broadcast.text.SmsText;
import pl.ngomap.kernel.Uuid7;

/** Puts codes at the head of the queue. */
@ApplicationScoped
class QueueCode implements CodeMessages {

  private final SmsMessages messages;
  private final Clock clock;

  QueueCode(SmsMessages messages, Clock clock) {
    this.messages = messages;
    this.clock = clock;
  }

  @Override
  @Transactional(TxType.MANDATORY)
  public void queue(byte[] sealed, byte[] index, String tail, String text) {
    SmsMessage message = new SmsMessage();
    message.id = Uuid7.now(clock);
    message.phoneSealed = sealed;
    message.phoneIndex = index;
    message.phoneTail = tail;
    message.text = text;
    message.parts = SmsText.of(text).parts();
    message.urgency = SmsMessage.CODE;
    message.state = MessageState.QUEUED.word();
    message.queuedAt = clock.instant();
    message.dueAt = message.queuedAt;
    messages.persist(message);
  }
}
