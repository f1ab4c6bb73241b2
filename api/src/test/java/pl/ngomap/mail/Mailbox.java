package pl.ngomap.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;

/** Shows a test what people were written. In tests letters stay in the queue until sent by hand. */
@ApplicationScoped
public class Mailbox {

  private final EntityManager database;

  Mailbox(EntityManager database) {
    this.database = database;
  }

  /** All letters to an e-mail, oldest first. */
  @Transactional
  public List<Letter> listLetters(String to) {
    return database
        .createQuery("from QueuedLetter where recipient = :to order by id", QueuedLetter.class)
        .setParameter("to", to)
        .getResultStream()
        .map(QueuedLetter::letter)
        .toList();
  }

  /** The last letter to an e-mail. */
  public Letter getLast(String to) {
    List<Letter> letters = listLetters(to);
    if (letters.isEmpty()) {
      throw new AssertionError("Nobody wrote to " + to);
    }
    return letters.get(letters.size() - 1);
  }

  @Transactional
  public void clear() {
    database.createQuery("delete from QueuedLetter").executeUpdate();
  }
}
