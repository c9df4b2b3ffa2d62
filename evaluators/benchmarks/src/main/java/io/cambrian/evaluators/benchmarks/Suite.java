package io.cambrian.evaluators.benchmarks;

import io.cambrian.evaluators.benchmark.BenchmarkReport;
import io.cambrian.evaluators.benchmark.BenchmarkSuite;
import io.cambrian.evaluators.benchmark.Figure;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** All measurements of this module. */
public final class Suite implements BenchmarkSuite {

    private static final List<Measurement> MEASUREMENTS = List.of(
            new PeakMeasurement(),
            new ProductMeasurement(),
            new OddSizeMeasurement(),
            new ConvolutionMeasurement(),
            new FunctionMeasurement(),
            new DqnUpdateMeasurement(),
            new PpoUpdateMeasurement(),
            new BoardMeasurement(),
            new MetaGradientMeasurement(),
            new AllocationMeasurement(),
            new ScalarMeasurement(),
            new NewProgramMeasurement(),
            new NewDriftMeasurement(),
            new EnvironmentMeasurement(),
            new GymnasiumMeasurement(),
            new TrainingMeasurement(),
            new PpoTrainingMeasurement(),
            new EvaluationMeasurement(),
            new StartUpMeasurement(),
            new Nd4jMeasurement(),
            new ProfileMeasurement(),
            new PeerMeasurement());

    /** Without figures to judge, or with needs of their own. */
    private static final Set<String> ON_REQUEST = Set.of("profile", PEERS);

    private final Effort effort;

    /** At full effort; for {@link java.util.ServiceLoader}. */
    public Suite() {
        this(Effort.FULL);
    }

    Suite(Effort effort) {
        this.effort = effort;
    }

    @Override
    public List<String> names() {
        return MEASUREMENTS.stream().map(Measurement::name).toList();
    }

    @Override
    public List<String> usualNames() {
        return names().stream().filter(name -> !ON_REQUEST.contains(name)).toList();
    }

    @Override
    public BenchmarkReport run(List<String> names, Consumer<String> progress) throws InterruptedException {
        String date = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
        Host host = Host.read();
        Stopwatch watch = new Stopwatch(effort);
        List<Figure> figures = new ArrayList<>();
        for (Measurement measurement : MEASUREMENTS) {
            if (names.contains(measurement.name())) {
                progress.accept("measuring " + measurement.name() + " ...");
                for (Reading reading : measurement.measure(watch)) {
                    figures.add(reading.judged(measurement.name(), Goals.of(reading.name())));
                }
            }
        }
        return new BenchmarkReport(host.machine(), host.commit(), date, figures);
    }
}
