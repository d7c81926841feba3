package org.odirect.analyzer.body;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.odirect.analyzer.body.Block.Edge;

/**
 * A control-flow graph in the making. Instructions go to the current block. After a jump there is
 * no live current block until a block that something leads to is started; what is added meanwhile
 * is unreachable and dropped.
 */
final class Graph {

  /** A block in the making. */
  static final class Node {
    private final List<Instruction> instructions = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private boolean entered;

    /** Whether something leads to it. */
    boolean isEntered() {
      return entered;
    }
  }

  private record Link(Edge.Kind kind, Node target, List<Local> condition, List<String> types) {}

  private final List<Node> placed = new ArrayList<>();
  private final Node normalExit = new Node();
  private final Node exceptionalExit = new Node();
  private Node current = new Node();
  private boolean live = true;

  Graph() {
    placed.add(current);
  }

  Node normalExit() {
    return normalExit;
  }

  Node exceptionalExit() {
    return exceptionalExit;
  }

  Node current() {
    return current;
  }

  /** Whether control can come to the current position. */
  boolean isLive() {
    return live;
  }

  void add(Instruction instruction) {
    if (live) {
      current.instructions.add(instruction);
    }
  }

  /** Continues in a block, after all that was placed; without effect if nothing leads to it. */
  void start(Node node) {
    live = node.entered;
    current = node;
    if (live) {
      placed.add(node);
    }
  }

  /** Continues in a block that something will lead to later. */
  void startPending(Node node) {
    node.entered = true;
    start(node);
  }

  /** Ends the current block with an edge to {@code target}. */
  void jump(Node target) {
    link(current, Edge.Kind.NORMAL, target, List.of(), List.of());
    live = false;
  }

  /** Ends the current block with edges on a boolean local. */
  void branch(Local condition, Node whenTrue, Node whenFalse) {
    link(current, Edge.Kind.TRUE, whenTrue, List.of(condition), List.of());
    link(current, Edge.Kind.FALSE, whenFalse, List.of(condition), List.of());
    live = false;
  }

  /** Adds an edge that is taken after the current block's last instruction. */
  void follow(Node target) {
    link(current, Edge.Kind.NORMAL, target, List.of(), List.of());
  }

  void unwind(Node target) {
    link(current, Edge.Kind.UNWIND, target, List.of(), List.of());
  }

  void caught(Node target, List<String> types) {
    link(current, Edge.Kind.CATCH, target, List.of(), types);
  }

  /** A catch edge from a block that need not be the current one. */
  void caught(Node from, Node target, List<String> types) {
    from.links.add(new Link(Edge.Kind.CATCH, target, List.of(), types));
    target.entered = true;
  }

  /** Ends the current block; the edges it has are all it gets. */
  void end() {
    live = false;
  }

  private void link(
      Node from, Edge.Kind kind, Node target, List<Local> condition, List<String> types) {
    if (!live) {
      return;
    }
    from.links.add(new Link(kind, target, condition, types));
    target.entered = true;
  }

  /** The finished blocks: reachable ones only, straight lines joined, then the two exits. */
  List<Block> finish() {
    if (live) {
      jump(normalExit);
    }
    skipEmptyBlocks();
    Set<Node> reachable = reachable();
    joinStraightLines(reachable);
    List<Node> order = new ArrayList<>();
    for (Node node : placed) {
      if (reachable.contains(node)) {
        order.add(node);
      }
    }
    order.add(normalExit);
    order.add(exceptionalExit);
    return blocks(order, loopHeads());
  }

  private static List<Block> blocks(List<Node> order, Set<Node> loopHeads) {
    Map<Node, Integer> ids = new HashMap<>();
    for (Node node : order) {
      ids.put(node, ids.size());
    }
    List<Block> blocks = new ArrayList<>(order.size());
    for (Node node : order) {
      List<Edge> edges = new ArrayList<>(node.links.size());
      for (Link link : node.links) {
        int target = Objects.requireNonNull(ids.get(link.target));
        edges.add(new Edge(link.kind, target, link.condition, link.types));
      }
      blocks.add(new Block(blocks.size(), node.instructions, edges, loopHeads.contains(node)));
    }
    return blocks;
  }

  /** Leads edges to empty blocks on to where these lead. */
  private void skipEmptyBlocks() {
    for (Node node : placed) {
      node.links.replaceAll(
          link -> new Link(link.kind, skip(link.target), link.condition, link.types));
    }
  }

  private Node skip(Node start) {
    Node node = start;
    Set<Node> seen = new HashSet<>();
    while (node.instructions.isEmpty()
        && node.links.size() == 1
        && node.links.get(0).kind == Edge.Kind.NORMAL
        && seen.add(node)) {
      node = node.links.get(0).target;
    }
    return node;
  }

  private Set<Node> reachable() {
    Set<Node> reached = new HashSet<>();
    Deque<Node> work = new ArrayDeque<>();
    reached.add(placed.get(0));
    work.add(placed.get(0));
    while (!work.isEmpty()) {
      for (Link link : work.remove().links) {
        if (reached.add(link.target)) {
          work.add(link.target);
        }
      }
    }
    return reached;
  }

  /** Appends to a block with one way out the block that this is the only way to. */
  private void joinStraightLines(Set<Node> reachable) {
    Map<Node, Integer> entries = new HashMap<>();
    entries.merge(placed.get(0), 1, Integer::sum);
    for (Node node : reachable) {
      node.links.forEach(link -> entries.merge(link.target, 1, Integer::sum));
    }
    for (Node node : placed) {
      if (!reachable.contains(node)) {
        continue;
      }
      while (node.links.size() == 1 && node.links.get(0).kind == Edge.Kind.NORMAL) {
        Node next = node.links.get(0).target;
        if (next == normalExit || next == node || entries.getOrDefault(next, 0) != 1) {
          break;
        }
        node.instructions.addAll(next.instructions);
        node.links.clear();
        node.links.addAll(next.links);
        reachable.remove(next);
      }
    }
  }

  /** The targets of the edges that close a cycle in a depth-first walk. */
  private Set<Node> loopHeads() {
    Set<Node> heads = new HashSet<>();
    Set<Node> onPath = new HashSet<>();
    Set<Node> seen = new HashSet<>();
    Deque<Node> path = new ArrayDeque<>();
    Map<Node, Integer> next = new HashMap<>();
    path.push(placed.get(0));
    onPath.add(placed.get(0));
    seen.add(placed.get(0));
    while (!path.isEmpty()) {
      Node node = path.peek();
      int index = next.merge(node, 1, Integer::sum) - 1;
      if (index >= node.links.size()) {
        onPath.remove(path.pop());
        continue;
      }
      Node target = node.links.get(index).target;
      if (onPath.contains(target)) {
        heads.add(target);
      } else if (seen.add(target)) {
        onPath.add(target);
        path.push(target);
      }
    }
    return heads;
  }
}
