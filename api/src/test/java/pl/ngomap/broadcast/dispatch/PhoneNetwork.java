package pl.ngomap.broadcast.dispatch;

import java.nio.file.Path;

/** What Kannel hands messages to. */
interface PhoneNetwork extends AutoCloseable {

  /** How Kannel finds it: its group "smsc". */
  String configuration();

  void start(Path folder);

  /** What it got, and all else that it saw. */
  String log();

  @Override
  void close();
}
