package io.cambrian.evaluators.benchmarks;

import io.cambrian.evaluators.benchmark.BenchmarkReport;
import io.cambrian.evaluators.benchmark.BenchmarkSuite;
import io.cambrian.evaluators.benchmark.Figure;
import io.cambrian.evaluators.benchmark.Goal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** All measurements of this module, then those that other modules provide. */
public final class Suite implements BenchmarkSuite {

    private static final List<Measurement> MEASUREMENTS = List.of(
            new PeakMeasurement(),
            new ProductMeasurement(),
            new OddSizeMeasurement(),
            new ConvolutionMeasurement(),
            new FunctionMeasurement(),
            new DqnUpdateMeasurement(),
            new PpoUpdateMeasurement(),
            new Td3UpdateMeasurement(),
            new BoardMeasurement(),
            new MetaGradientMeasurement(),
            new FewShotMeasurement(),
            new LpgMetaStepMeasurement(),
            new LpgLanesMeasurement(),
            new SelfTuningMeasurement(),
            new ChainMeasurement(),
            new SnakeMeasurement(),
            new AllocationMeasurement(),
            new ScalarMeasurement(),
            new NewProgramMeasurement(),
            new NewDriftMeasurement(),
            new EnvironmentMeasurement(),
            new GymnasiumMeasurement(),
            new DesignMeasurement(),
            new PackingMeasurement(),
            new PackingSearchMeasurement(),
            new TrainingMeasurement(),
            new PpoTrainingMeasurement(),
            new EvaluationMeasurement(),
            new CheckpointMeasurement(),
            new SharedMemoryMeasurement(),
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

    private static List<Measurement> measurements() {
        return Stream.concat(
                        MEASUREMENTS.stream(),
                        ServiceLoader.load(Measurement.class).stream().map(ServiceLoader.Provider::get))
                .toList();
    }

    @Override
    public List<String> names() {
        return measurements().stream().map(Measurement::name).toList();
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
        for (Measurement measurement : measurements()) {
            if (names.contains(measurement.name())) {
                progress.accept("measuring " + measurement.name() + " ...");
                for (Reading reading : measurement.measure(watch)) {
                    Optional<Goal> goal = Goals.of(reading.name())
                            .or(() -> Optional.ofNullable(measurement.goals().get(reading.name())));
                    figures.add(reading.judged(measurement.name(), goal));
                }
            }
        }
        return new BenchmarkReport(host.machine(), host.commit(), date, figures);
    }
}
