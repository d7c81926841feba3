package org.odirect.analyzer.flow;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.odirect.analyzer.body.Body;

/** The strongly connected components of the call graph, callees first (Tarjan, 1972). */
final class CallGraph {
  private final Program program;
  private final Map<String, Integer> index = new HashMap<>();
  private final Map<String, Integer> low = new HashMap<>();
  private final Deque<Body> open = new ArrayDeque<>();
  private final Set<String> onStack = new LinkedHashSet<>();
  private final List<List<Body>> components = new ArrayList<>();

  private CallGraph(Program program) {
    this.program = program;
  }

  static List<List<Body>> components(Program program) {
    CallGraph graph = new CallGraph(program);
    for (Body body : program.bodies()) {
      if (!graph.index.containsKey(body.id())) {
        graph.visit(body);
      }
    }
    return graph.components;
  }

  /** One node being visited: an explicit stack, since call chains may be long. */
  private record Frame(Body body, Iterator<Body> callees) {}

  private void visit(Body root) {
    Deque<Frame> frames = new ArrayDeque<>();
    frames.push(enter(root));
    while (!frames.isEmpty()) {
      Frame frame = Objects.requireNonNull(frames.peek());
      if (frame.callees.hasNext()) {
        Body callee = frame.callees.next();
        if (!index.containsKey(callee.id())) {
          frames.push(enter(callee));
        } else if (onStack.contains(callee.id())) {
          lower(frame.body, Objects.requireNonNull(index.get(callee.id())));
        }
        continue;
      }
      frames.pop();
      leave(frame.body);
      Frame caller = frames.peek();
      if (caller != null) {
        lower(caller.body, Objects.requireNonNull(low.get(frame.body.id())));
      }
    }
  }

  private Frame enter(Body body) {
    index.put(body.id(), index.size());
    low.put(body.id(), index.size() - 1);
    open.push(body);
    onStack.add(body.id());
    return new Frame(body, program.callees(body).iterator());
  }

  private void lower(Body body, int value) {
    low.merge(body.id(), value, Math::min);
  }

  private void leave(Body body) {
    if (!Objects.equals(low.get(body.id()), index.get(body.id()))) {
      return;
    }
    List<Body> component = new ArrayList<>();
    Body member;
    do {
      member = open.pop();
      onStack.remove(member.id());
      component.add(member);
    } while (!member.id().equals(body.id()));
    component.sort(java.util.Comparator.comparing(Body::id));
    components.add(component);
  }
}
