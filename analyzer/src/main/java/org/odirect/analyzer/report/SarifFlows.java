package org.odirect.analyzer.report;

import de.jcup.sarif_2_1_0.model.CodeFlow;
import de.jcup.sarif_2_1_0.model.ThreadFlow;
import de.jcup.sarif_2_1_0.model.ThreadFlowLocation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.odirect.analyzer.explain.Step;

/**
 * The steps of a finding as code flows. Viewers show the first thread flow of the first code flow
 * only, so that one tells the whole story in the order of time; the second code flow has a thread
 * flow for each thread.
 */
final class SarifFlows {
  private final SarifPlaces places;

  SarifFlows(SarifPlaces places) {
    this.places = places;
  }

  List<CodeFlow> of(List<Step> steps) {
    List<ThreadFlowLocation> all = new ArrayList<>();
    Map<String, List<ThreadFlowLocation>> byThread = new LinkedHashMap<>();
    String thread =
        steps.stream().map(Step::thread).filter(t -> !t.isEmpty()).findFirst().orElse("");
    for (Step step : steps) {
      thread = step.thread().isEmpty() ? thread : step.thread();
      ThreadFlowLocation location = new ThreadFlowLocation();
      location.setLocation(places.flow(step));
      location.setExecutionOrder(all.size() + 1);
      location.setImportance(
          SarifLimits.isEssential(step)
              ? ThreadFlowLocation.Importance.ESSENTIAL
              : ThreadFlowLocation.Importance.IMPORTANT);
      all.add(location);
      byThread.computeIfAbsent(thread, t -> new ArrayList<>()).add(location);
    }
    List<CodeFlow> flows = new ArrayList<>();
    flows.add(codeFlow("The steps in the order in which they happen.", Map.of("", all)));
    if (byThread.size() > 1) {
      flows.add(codeFlow("The steps of each thread.", byThread));
    }
    return flows;
  }

  private static CodeFlow codeFlow(String title, Map<String, List<ThreadFlowLocation>> threads) {
    List<ThreadFlow> flows = new ArrayList<>();
    threads.forEach(
        (name, locations) -> {
          ThreadFlow flow = new ThreadFlow();
          if (!name.isEmpty()) {
            flow.setId(name);
          }
          flow.setLocations(locations);
          flows.add(flow);
        });
    CodeFlow codeFlow = new CodeFlow();
    codeFlow.setMessage(SarifPlaces.message(title));
    codeFlow.setThreadFlows(flows);
    return codeFlow;
  }
}
