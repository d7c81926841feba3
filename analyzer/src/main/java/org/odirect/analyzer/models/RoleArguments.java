package org.odirect.analyzer.models;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The members of the role annotations: which ones there are, and what they may hold. */
final class RoleArguments {

  /** What a member may hold. */
  enum Form {
    /** One of the member's {@link Member#values}. */
    NAME,
    BOOLEAN,
    NUMBER,
    TEXT,
    /** One class literal or more. */
    CLASSES,
    /** The name of a parameter, or {@code this}. */
    PARAMETER,
    /** The {@link Effects effects} of an exit. */
    EFFECTS
  }

  /**
   * A member of a role annotation.
   *
   * @param required whether the annotation means nothing without it
   */
  record Member(Form form, boolean required, Set<String> values) {
    static Member of(Form form) {
      return new Member(form, false, Set.of());
    }

    static Member name(String... values) {
      return new Member(Form.NAME, false, Set.copyOf(Arrays.asList(values)));
    }

    Member always() {
      return new Member(form, true, values);
    }
  }

  /** The name of a single member. */
  static final String VALUE = "value";

  private static final Member FLAG = Member.of(Form.BOOLEAN);

  private static final Map<String, Member> NONE = Map.of();

  private static final Map<String, Member> ACCESS =
      Map.of("length", Member.of(Form.NUMBER), "at", Member.of(Form.NUMBER), "first", FLAG);

  private static final Map<String, Member> FUNCTION =
      Map.of("gets", Member.name("ELEMENT"), "makes", Member.name("ELEMENT"));

  private static final Map<String, Member> LOCK = Map.of("part", Member.of(Form.TEXT));

  private static final Map<Role, Map<String, Member>> MEMBERS = new EnumMap<>(Role.class);

  private static final Map<Role, List<String>> REQUIRED = new EnumMap<>(Role.class);

  static {
    for (Role role : Role.values()) {
      Map<String, Member> members = members(role);
      MEMBERS.put(role, members);
      List<String> required = new ArrayList<>();
      members.forEach(
          (name, member) -> {
            if (member.required()) {
              required.add(name);
            }
          });
      REQUIRED.put(role, List.copyOf(required));
    }
  }

  private RoleArguments() {}

  /** The members of a role's annotation, by name. */
  static Map<String, Member> of(Role role) {
    return MEMBERS.getOrDefault(role, NONE);
  }

  /** The names of the members without which a role means nothing. */
  static List<String> required(Role role) {
    return REQUIRED.getOrDefault(role, List.of());
  }

  private static Map<String, Member> members(Role role) {
    return switch (role) {
      case LENDS ->
          Map.of(
              VALUE,
              Member.name("KERNEL_READS", "KERNEL_FILLS", "OPCODE").always(),
              "late",
              FLAG,
              "vector",
              FLAG,
              "retained",
              FLAG,
              "taken",
              FLAG,
              "counted",
              FLAG,
              "givenBack",
              FLAG,
              "at",
              Member.of(Form.NUMBER),
              "until",
              Member.name("REAPED", "NOTIFIED", "PICKED"));
      case OPCODE ->
          Map.of(
              "reads", Member.of(Form.TEXT),
              "fills", Member.of(Form.TEXT),
              "vectors", Member.of(Form.TEXT),
              "notified", Member.of(Form.TEXT));
      case SELECTS -> Map.of("bits", Member.of(Form.NUMBER).always(), "name", Member.of(Form.TEXT));
      case ENTRIES ->
          Map.of(
              "opcode", Member.of(Form.NUMBER).always(),
              "opcodeNames", Member.of(Form.TEXT),
              "address", Member.of(Form.NUMBER).always(),
              "addressNames", Member.of(Form.TEXT),
              "tag", Member.of(Form.NUMBER).always(),
              "tagNames", Member.of(Form.TEXT),
              "reads", Member.of(Form.TEXT),
              "fills", Member.of(Form.TEXT),
              "vectors", Member.of(Form.TEXT));
      case REAPS -> Map.of("all", FLAG, "bounded", FLAG, "counts", FLAG);
      case FLAGS_OF -> Map.of("more", Member.of(Form.NUMBER).always());
      case COMPLETION_AT ->
          Map.of(
              "tag", Member.of(Form.NUMBER).always(),
              "flags", Member.of(Form.NUMBER).always(),
              "more", Member.of(Form.NUMBER).always());
      case CHANNEL -> Map.of("direct", FLAG);
      case RELEASES -> Map.of("counted", FLAG);
      case OPENS -> Map.of("direct", FLAG);
      case OPTIONS -> Map.of("bits", Member.of(Form.NUMBER));
      case COMPLETION -> Map.of(VALUE, Member.name("PROMISE", "THREAD"));
      case WAITS ->
          Map.of(
              "alsoOn",
              Member.of(Form.CLASSES),
              "cancelled",
              Member.of(Form.CLASSES),
              "bounded",
              FLAG);
      case POLLS, EMPTY -> Map.of("on", FLAG);
      case ENDS_ALL -> Map.of("alsoOn", Member.of(Form.CLASSES), "bounded", FLAG);
      case AWAITS -> Map.of("bounded", FLAG, "polled", FLAG);
      case READS, WRITES -> ACCESS;
      case WRITES_STATE ->
          Map.of("sets", Member.name("POSITION", "LIMIT", "CLEAR", "FLIP", "REWIND"));
      case VIEWED ->
          Map.of(
              VALUE,
              Member.name(
                      "SAME",
                      "DUPLICATE",
                      "REST",
                      "SLICE",
                      "ARRAY",
                      "ADDRESS",
                      "REST_ADDRESS",
                      "GIVEN_BACK")
                  .always());
      case SETTLES -> Map.of("timed", FLAG);
      case WRAPPED -> Map.of(VALUE, Member.name("DUPLICATE", "SLICE").always());
      case OFFSET -> Map.of("unit", Member.of(Form.NUMBER), "of", Member.of(Form.PARAMETER));
      case LENGTH ->
          Map.of("unit", Member.of(Form.NUMBER), "of", Member.of(Form.PARAMETER), "end", FLAG);
      case FRESH ->
          Map.of(
              VALUE,
              Member.name(
                      "HEAP", "DIRECT", "NATIVE", "MAPPED", "CONFINED", "SHARED", "AUTO", "GLOBAL")
                  .always(),
              "alignment",
              Member.of(Form.NUMBER));
      case ELEMENT -> Map.of(VALUE, Member.name("ONLY", "FIRST", "LAST", "OWN"));
      case ADDED ->
          Map.of(VALUE, Member.name("ONLY", "FIRST", "LAST", "OWN"), "field", Member.of(Form.TEXT));
      case TAKEN -> Map.of("field", Member.of(Form.TEXT));
      case LOCKS, TRY_LOCKS, UNLOCKS -> LOCK;
      case LOCK_OF -> Map.of("part", Member.of(Form.TEXT).always());
      case EXIT -> Map.of(VALUE, Member.of(Form.EFFECTS).always());
      case RUNS_NOW, RUNS_AFTER, RUNS_PARALLEL, SPAWNS, TASK -> FUNCTION;
      default -> NONE;
    };
  }
}
