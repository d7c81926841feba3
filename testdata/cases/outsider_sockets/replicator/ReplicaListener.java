package outsider_sockets.replicator;

/** What the replication manager wants to know of a link. */
interface ReplicaListener {
  void sent(long sequence);

  void broken(Throwable cause);
}
