package io.cambrian.evaluators.isolation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Designs that try to escape, to last, or to take more than they are given. Their sources are resources of this package. */
public enum HostileDesign {
    LOOPS_FOR_EVER("LoopsForEver", Failure.OutOfTime.class),
    SLEEPS_FOR_EVER("SleepsForEver", Failure.OutOfTime.class),
    ASKS_FOR_EVER("AsksForEver", Failure.OutOfTime.class),
    CATCHES_EVERYTHING("CatchesEverything", Failure.OutOfTime.class),
    ALLOCATES_WITHOUT_END("AllocatesWithoutEnd", Failure.OutOfMemory.class),
    ALLOCATES_OUTSIDE_THE_HEAP("AllocatesOutsideTheHeap", Failure.Threw.class),
    RECURSES_WITHOUT_END("RecursesWithoutEnd", Failure.Threw.class),
    STARTS_THOUSANDS_OF_THREADS("StartsThousandsOfThreads", Failure.Threw.class),
    STARTS_A_PROCESS("StartsAProcess", Failure.Threw.class),
    STARTS_THE_ONE_PROGRAM_THAT_IS_THERE("StartsTheOneProgramThatIsThere", Failure.Threw.class),
    READS_A_FILE("ReadsAFile", Failure.Threw.class),
    WRITES_A_FILE("WritesAFile", Failure.Threw.class),
    CONNECTS("Connects", Failure.Threw.class),
    EXITS("Exits", Failure.Exited.class),
    PRINTS_A_GIGABYTE("PrintsAGigabyte", Failure.Flooded.class),
    WRITES_A_GIGABYTE_BETWEEN_MESSAGES("WritesAGigabyteBetweenMessages", Failure.BrokeProtocol.class),
    ANNOUNCES_A_GIGANTIC_MESSAGE("AnnouncesAGiganticMessage", Failure.BrokeProtocol.class),
    LOOKS_INTO_ITS_WORKER("LooksIntoItsWorker", Failure.Threw.class),
    EQUALS_EVERYTHING("EqualsEverything", Failure.Refused.class),
    THROWS_WHAT_CANNOT_BE_TOLD("ThrowsWhatCannotBeTold", Failure.Threw.class),
    EXHAUSTS_THE_COMPILER("ExhaustsTheCompiler", Failure.OutOfMemory.class);

    private final String className;
    private final Class<? extends Failure> expected;

    HostileDesign(String className, Class<? extends Failure> expected) {
        this.className = className;
        this.expected = expected;
    }

    /** The class that answers. */
    public String className() {
        return className;
    }

    /** How it is to end. */
    public Class<? extends Failure> expected() {
        return expected;
    }

    /** Its Java source. */
    public String source() {
        String file = "hostile/" + className + ".java";
        try (InputStream resource = Objects.requireNonNull(HostileDesign.class.getResourceAsStream(file), file)) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
