package org.odirect.analyzer.models;

import com.google.errorprone.annotations.Immutable;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a position of a signature means to the analysis. In a stub a role is an annotation on the
 * position: on a parameter, on the explicit receiver parameter ({@code @Waits Future<V> this}), or
 * on the method for its result.
 */
@Immutable
@SuppressWarnings("Immutable") // the sets are never written after construction
public enum Role {
  // --- lending and completion ---
  /**
   * The memory is lent to the kernel: {@code @Lends(KERNEL_READS)}, {@code @Lends(KERNEL_FILLS)},
   * or {@code @Lends(OPCODE)} if {@link #OPCODE} tells which. {@code late = true}: content,
   * position and limit are read when a pool thread runs. {@code vector = true}: lent is what the
   * argument points to, as an array of {@code struct iovec} does. {@code retained = false}: nothing
   * keeps the argument's memory reachable meanwhile; of a raw address nothing ever does.
   *
   * <p>{@code counted = true}: what is taken is the share of one holder; it is given away when that
   * was the last one.
   *
   * <p>{@code taken = true}: the memory is given away for good. Who takes it recycles it by itself,
   * so its completion need not be looked at, and any wait may be one for it. {@code givenBack =
   * true}: what its future results in has it, as {@code @Viewed(GIVEN_BACK)} tells. {@code at = 0}:
   * the {@link #LENGTH} counts from that byte.
   *
   * <p>The borrow ends at the return unless the method also has {@link #COMPLETION} or {@link
   * #COMPLETES}, or {@code until = REAPED}: then it begins with the call, which prepares a
   * submission queue entry, and ends when its completion has been {@link #REAPS reaped}; {@code
   * until = NOTIFIED}: when its second one has been (zero-copy send).
   *
   * <p>{@code until = PICKED}: the memory joins a group of buffers, of which the kernel picks; it
   * is lent until a completion may have named it, or the group is {@link #WITHDRAWS given up}: from
   * the preparation of its {@link #ENTRY}, or without one from the call that {@link #PROVIDES} what
   * was added to the {@link #CHANNEL group}.
   */
  LENDS(Position.PARAMETER, Position.RECEIVER),
  /** True: the call returns when the operation is complete. Only with false it goes on. */
  BLOCKS(Position.PARAMETER),
  /**
   * The operation's code, which tells its direction: {@code reads} and {@code fills} list them. Of
   * those, {@code vectors} lend what an array of {@code struct iovec} points to, and {@code
   * notified} end with their second completion.
   */
  OPCODE(Position.PARAMETER),
  /**
   * Shows the kernel what was added to this group of buffers, {@code @Lends(until = PICKED)}; a
   * {@link #COUNT} parameter says how much.
   */
  PROVIDES(Position.PARAMETER, Position.RECEIVER),
  /** Takes back, or may take back, all memory that was provided in this group, ring or entry. */
  WITHDRAWS(Position.PARAMETER, Position.RECEIVER),
  /**
   * The flags of an {@link #ENTRY entry}. With one of these {@code bits}, or the constant of this
   * {@code name}, the kernel picks the memory of a group: what the entry names is not lent.
   */
  SELECTS(Position.PARAMETER),
  /** The submission queue entry that an operation is prepared in. */
  ENTRY(Position.PARAMETER, Position.RECEIVER),
  /** The result is a submission queue entry of this ring. */
  ENTRY_OF(Position.PARAMETER, Position.RECEIVER),
  /**
   * Registers memory with the {@link #CHANNEL ring}: the argument (an array, or one of {@code
   * struct iovec}) or the result holds it by {@link #REGISTERED index}.
   */
  REGISTERS(Position.PARAMETER, Position.RESULT),
  /**
   * The index of memory that is registered with the operation's ring: other roles at this position
   * are that memory's. Without them it tells that the lent memory is registered.
   */
  REGISTERED(Position.PARAMETER),
  /** Gives up what was registered with this ring: no operation may use it by index meanwhile. */
  UNREGISTERS(Position.PARAMETER, Position.RECEIVER),
  /** Names the operation (its user data): the completion will have the same {@link #TAG_OF tag}. */
  TAG(Position.PARAMETER),
  /** The result is the tag of the completion that was reaped last. */
  TAG_OF(Position.PARAMETER, Position.RECEIVER),
  /**
   * Submits, besides what has been prepared, the entries that the program has filled by hand:
   * structures with an operation's {@code opcode} ({@code reads, fills, vectors} list them), the
   * {@code address} of its memory and its {@code tag} at these offsets; {@code opcodeNames}, {@code
   * addressNames} and {@code tagNames} list what these {@link #MEMBER members} may be called.
   */
  ENTRIES(Position.PARAMETER, Position.RECEIVER),
  /**
   * The call queues an operation that lends nothing (a cancel request, a sync) but whose completion
   * will be reaped like those of others.
   */
  QUEUES(Position.RESULT),
  /**
   * Reaps a completion of this ring: that of its only operation in flight, or of the one that the
   * {@link #TAG_OF tag} tells. A {@link #COUNT} parameter says how many; {@code all = true}: as
   * many as there may be; {@code bounded = true}: one, if the result is true or 0; {@code counts =
   * true}: as many as the result says. A negative result tells of a failure. {@code all} with
   * {@code bounded}: those that are there, without waiting; nothing is known to be over if the
   * result is not looked at outside of a loop.
   */
  REAPS(Position.PARAMETER, Position.RECEIVER),
  /**
   * The result is the flags of the completion: while the bit {@code more} is set one will follow.
   */
  FLAGS_OF(Position.PARAMETER, Position.RECEIVER),
  /**
   * Receives the address of the reaped completion, a structure with the {@code tag} and the {@code
   * flags} at these offsets; {@code more} as for {@link #FLAGS_OF}.
   */
  COMPLETION_AT(Position.PARAMETER),
  /** Looks like an end of the operations of this object, but they go on. */
  KEEPS_IN_FLIGHT(Position.PARAMETER, Position.RECEIVER),
  /**
   * The channel (or ring) of an operation; its openings decide whether the operation is DIRECT.
   * {@code direct = true}: it always is.
   */
  CHANNEL(Position.PARAMETER, Position.RECEIVER),
  /**
   * The result is the future (token) of the operation, task or stage that the call starts; {@code
   * THREAD}: it is the thread itself, which goes on by itself rather than doing a hand-off's work;
   * {@code PROMISE}: it is completed by a handler, so that nothing is amiss if nobody keeps it.
   */
  COMPLETION(Position.RESULT),
  /** A handler whose {@link #COMPLETED} methods run when the operation is complete. */
  COMPLETES(Position.PARAMETER),
  /** The method is a completion entry: when it runs, the operation it was given to is complete. */
  COMPLETED(Position.RECEIVER),
  /**
   * A normal return means that the operation of this future is complete; {@code alsoOn = "T"} names
   * the exceptions that mean it as well (comma-separated in {@link RoleUse}); {@code cancelled =
   * "T"} the one that is thrown when the future was {@link #CANCELS cancelled}, which means
   * nothing; {@code bounded = true}: only if the result is true.
   */
  WAITS(Position.PARAMETER, Position.RECEIVER),
  /**
   * A result of {@code true} means that the operation of this future is complete; with {@code on =
   * false} a result of {@code false} does.
   */
  POLLS(Position.PARAMETER, Position.RECEIVER),
  /** Requests cancellation: completes nothing, unless {@code true} is passed. */
  CANCELS(Position.RECEIVER),
  /**
   * Completes or fails every operation of the channel, or every task of the executor, before it
   * returns; {@code alsoOn} and {@code bounded} as for {@link #WAITS}.
   */
  ENDS_ALL(Position.RECEIVER),
  /** The result is a stage that completes after this future (or after all of these). */
  STAGED(Position.PARAMETER, Position.RECEIVER),
  /**
   * Completes this promise by hand: says nothing of the I/O, but wakes who waits for it. {@code
   * timed = true}: a clock fails it if it is not complete by then, so that a failure says nothing.
   */
  SETTLES(Position.RECEIVER),

  // --- memory ---
  /**
   * Content is read: the range of {@link #OFFSET} and {@link #LENGTH}, whose length may be fixed:
   * {@code length = 8} bytes. Without an offset the range is not known. {@code first = true}: of
   * variable-arity arguments only the first is meant.
   */
  READS(Position.PARAMETER, Position.RECEIVER),
  /** Content is written; members as for {@link #READS}. */
  WRITES(Position.PARAMETER, Position.RECEIVER),
  /**
   * Position, limit or mark are changed (not read). {@code sets} tells how, in bytes: {@code
   * POSITION} or {@code LIMIT} to the first argument, or {@code CLEAR, FLIP, REWIND}.
   */
  WRITES_STATE(Position.PARAMETER, Position.RECEIVER),
  /**
   * The memory is freed, closed, unmapped or given back: it must not be in flight. {@code counted =
   * true}: only by the last of its holders.
   */
  RELEASES(Position.PARAMETER, Position.RECEIVER),
  /** The memory has one more holder, who will release it. */
  RETAINS(Position.PARAMETER, Position.RECEIVER),
  /**
   * The result is this object or a view of its memory: {@code @Viewed(SAME)} the object itself,
   * {@code DUPLICATE} the same range with an own position, {@code REST} from position to limit,
   * {@code SLICE} the range given by the {@link #OFFSET} and {@link #LENGTH} parameters, {@code
   * ARRAY} the backing array, {@code ADDRESS} the raw address of its first byte, {@code
   * REST_ADDRESS} that of its position (an address keeps nothing alive), {@code GIVEN_BACK} what
   * was lent to the operation that this is the result of.
   */
  VIEWED(Position.PARAMETER, Position.RECEIVER),
  /**
   * The receiver (the new object) is a view of this memory from now on, {@code DUPLICATE} or {@code
   * SLICE} as for {@link #VIEWED}, until it wraps other memory.
   */
  WRAPPED(Position.PARAMETER),
  /**
   * First byte of the touched or viewed range, relative to the memory given. {@code unit = 8}: it
   * counts elements of 8 bytes. {@code of = "dst"}: of the range of that parameter only; in {@link
   * RoleUse} it is the parameter's index, or {@code this} for the receiver.
   */
  OFFSET(Position.PARAMETER),
  /**
   * Length in bytes of the touched, viewed or allocated range; {@code unit} and {@code of} as for
   * {@link #OFFSET}. {@code end = true}: it is where the range ends.
   */
  LENGTH(Position.PARAMETER),
  /** Alignment in bytes of the result. */
  ALIGNMENT(Position.PARAMETER),
  /** File position of an operation. */
  FILE_POSITION(Position.PARAMETER),
  /**
   * The result is newly allocated memory (or an arena): {@code @Fresh(HEAP)}, {@code DIRECT},
   * {@code NATIVE}, {@code MAPPED}, {@code CONFINED}, {@code SHARED}, {@code AUTO}, {@code GLOBAL}.
   */
  FRESH(Position.RESULT),
  /** The result's memory lives as long as this arena. */
  OWNS(Position.PARAMETER, Position.RECEIVER),

  // --- channels ---
  /** The result is a channel opened with the options in the {@link #OPTIONS} parameters. */
  OPENS(Position.RESULT),
  /**
   * Open options: single, variable-arity, array or collection; a boolean that is true for DIRECT;
   * {@code bits = 16384}: flags of which any of these bits means DIRECT.
   */
  OPTIONS(Position.PARAMETER),
  /** The file (path, name) that the channel works on. */
  FILE(Position.PARAMETER),
  /** Makes durable what was written through this object. */
  FORCES(Position.RECEIVER),

  // --- containers and pure queries ---
  /**
   * The argument becomes an element of the receiver, or of the result of a factory or constructor;
   * with a {@link #KEY} parameter, that one. {@code ONLY} and {@code OWN} as for {@link #ELEMENT}.
   */
  ADDED(Position.PARAMETER),
  /**
   * The result is an element of this container: with a {@link #KEY} parameter, that one; with the
   * value {@code ONLY} the only one there is, with {@code FIRST} or {@code LAST} that one, with
   * {@code OWN} the one of the current thread; else any of them.
   */
  ELEMENT(Position.PARAMETER, Position.RECEIVER),
  /** The result is one element that leaves the container: a different one each time. */
  TAKEN(Position.RECEIVER),
  /** The index or key of an element. */
  KEY(Position.PARAMETER),
  /**
   * A result of true means that the container holds nothing; with {@code on = false} a result of
   * false does.
   */
  EMPTY(Position.RECEIVER),
  /**
   * The result carries the same elements (streams, iterators, copies, optionals); of a method that
   * adds all, the receiver does.
   */
  CARRIES(Position.PARAMETER, Position.RECEIVER),
  /** The result depends on nothing but the arguments, the receiver and its elements. */
  PURE(Position.RESULT),

  // --- order between threads ---
  /** Happens before whoever {@link #AWAITS} the same object. */
  SIGNALS(Position.PARAMETER, Position.RECEIVER),
  /**
   * Blocks until signalled; {@code bounded = true}: only if the result is true; {@code polled =
   * true}: does not wait for it, only the result tells whether the signal was given.
   */
  AWAITS(Position.PARAMETER, Position.RECEIVER),
  /**
   * How many signals it takes until whoever awaits the new object goes on; how many completions are
   * {@link #REAPS reaped}, or holders {@link #RETAINS come} or {@link #RELEASES go}.
   */
  COUNT(Position.PARAMETER),
  /** Acquires the lock, or a part of it: {@code part = "read"}; see {@link #LOCK_OF}. */
  LOCKS(Position.RECEIVER),
  /** Acquires the lock if the result is true. */
  TRY_LOCKS(Position.RECEIVER),
  /** Releases the lock, or a part of it; without a part, whichever is held. */
  UNLOCKS(Position.RECEIVER),
  /**
   * The result is a lock that belongs to this object: {@code part = "read"}, which does not exclude
   * its other holders, or any other name.
   */
  LOCK_OF(Position.RECEIVER),

  // --- code that runs elsewhere ---
  /**
   * The function runs during the call, on this thread. {@code gets = ELEMENT}: its last parameter
   * is an element of the receiver; {@code makes = ELEMENT}: its result becomes an element of the
   * result (of the receiver where there is no container in the result). The same members stand on
   * the other roles of functions.
   */
  RUNS_NOW(Position.PARAMETER, Position.RECEIVER),
  /** The function runs when this stage is complete. */
  RUNS_AFTER(Position.PARAMETER),
  /** The task runs on another thread from the call on; the result's {@link #COMPLETION} is its. */
  SPAWNS(Position.PARAMETER),
  /** The task runs on another thread once the result is {@link #STARTS started}. */
  TASK(Position.PARAMETER),
  /** Starts the thread: its task, or its own {@code run} method. */
  STARTS(Position.RECEIVER),
  /** The function runs on several threads at once during the call. */
  RUNS_PARALLEL(Position.PARAMETER),
  /** The tasks that the resulting executor gets run one after the other, in that order. */
  ONE_THREAD(Position.RESULT),
  /** The result is the parallel form of this stream. */
  PARALLEL(Position.RECEIVER),
  /**
   * The native function of this name: the result (a symbol, a handle, a proxy) stands for it. What
   * it does is said in a stub of the class {@code c.Functions}.
   */
  SYMBOL(Position.PARAMETER),
  /** Calls the native function that the receiver stands for, with these arguments. */
  INVOKES(Position.RECEIVER),
  /**
   * A member of structures in memory: the result (a path, a handle, an offset) stands for the one
   * of this name, the last of the arguments. On the receiver: a handle of it, which stores the last
   * argument in that member of the first one.
   */
  MEMBER(Position.PARAMETER, Position.RECEIVER),
  /** Keeps the object reachable up to here. */
  FENCES(Position.PARAMETER),
  /** Never returns normally. */
  NEVER_RETURNS(Position.RESULT),

  // --- summaries ---
  /**
   * What is done on the paths to one of the method's ends, in the terms of {@link Effects}: what
   * the analysis has found in its body where no other role says it. A method has one for each group
   * of paths, and no other roles then.
   */
  EXIT(Position.RESULT),
  /**
   * Says nothing of the method, but that the module has implementations of it: what the facts of
   * other modules say, who did not know these, does not hold.
   */
  OVERRIDDEN(Position.RESULT);

  /** Where a role may stand. */
  public enum Position {
    RECEIVER,
    PARAMETER,
    RESULT
  }

  private final Set<Position> positions;

  Role(Position first, Position... rest) {
    positions = EnumSet.of(first, rest);
  }

  /** Whether the role means something at a position. */
  public boolean allowedAt(Position position) {
    return positions.contains(position);
  }

  /**
   * The members of the annotation, and the constants that each may hold: none where it holds
   * something else.
   */
  public Map<String, Set<String>> members() {
    Map<String, Set<String>> members = new TreeMap<>();
    RoleArguments.of(this).forEach((name, member) -> members.put(name, member.values()));
    return members;
  }

  /** The annotation's simple name in stubs: {@code RUNS_NOW} is {@code RunsNow}. */
  public String annotation() {
    StringBuilder out = new StringBuilder();
    for (String part : name().split("_", -1)) {
      out.append(part.charAt(0)).append(part.substring(1).toLowerCase(java.util.Locale.ROOT));
    }
    return out.toString();
  }
}
