package io.cambrian.schedules.spec;

import io.cambrian.schedules.spec.stage.StageSpec;
import java.util.List;

/**
 * What is measured after the search, on seeds that the search never saw.
 *
 * @param finalists how many candidates with the best search scores are trained again on selection seeds; 10 by default
 * @param selectionSeeds how many selection seeds for each finalist and stage; 2 by default
 * @param best how many of the finalists are reported; 5 by default
 * @param seeds how many report seeds for each reported candidate and task; 5 by default, at least 2 for an interval
 * @param heldOut stages on tasks that the search never trained on
 */
public record ReportSpec(int finalists, int selectionSeeds, int best, int seeds, List<StageSpec> heldOut) {

    public ReportSpec {
        heldOut = List.copyOf(heldOut);
    }
}
