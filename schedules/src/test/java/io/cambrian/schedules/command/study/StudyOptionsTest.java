package io.cambrian.schedules.command.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.schedules.command.Cambrian;
import io.cambrian.schedules.command.option.ExitCode;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** Studies refuse numbers that they cannot use, in one sentence and before anything is spent. */
class StudyOptionsTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int execute(String command) {
        CommandLine commandLine =
                Cambrian.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        return commandLine.execute(command.split(" "));
    }

    private void refuses(String command, String sentence) {
        assertEquals(ExitCode.SPEC.number(), execute(command), err.toString());
        assertEquals(sentence, err.toString().strip());
        assertEquals("", out.toString(), "no heading of a table that does not follow");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "study baselines",
                "study rediscovery",
                "study tasks",
                "study drifts",
                "study drift-search",
                "study lifetimes",
                "study population",
                "study retune",
                "study temporal-rules",
                "study rule-trainings",
                "study tuned-baseline PPO",
                "distil PPO"
            })
    void noStudyComputesOnNoThread(String study) {
        refuses(study + " --threads 0", "--threads is at least 1, found 0.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "study baselines",
                "study drifts",
                "study drift-search",
                "study lifetimes",
                "study population",
                "study retune",
                "study temporal-rules",
                "study rule-trainings",
                "study tuned-baseline PPO",
                "distil PPO"
            })
    void oneSeedHasNoInterval(String study) {
        refuses(study + " --seeds 1", "--seeds is at least 2, so that there is an interval, found 1.");
    }

    @ParameterizedTest
    @CsvSource({
        "study rediscovery, --seeds, 1, 0",
        "study rediscovery, --proposals, 1, -3",
        "study tasks, --seeds, 1, 0",
        "study tasks, --random-steps, 1, 0",
        "study drift-search, --generations, 1, 0",
        "study lifetimes, --generations, 1, 0",
        "study retune, --trials, 1, 0",
        "study temporal-rules, --generations, 1, 0",
        "study temporal-rules, --agents, 2, 1",
        "study rule-trainings, --levels, 1, 0",
        "study population, --environment-steps, 5120, 5119",
        "study tuned-baseline PPO, --trials, 1, 0",
        "distil PPO, --mutants, 0, -1"
    })
    void countsHaveALeastValue(String study, String option, int least, int found) {
        refuses(study + " " + option + " " + found, option + " is at least " + least + ", found " + found + ".");
    }

    @Test
    void aDirectoryThatCannotBeWrittenIsRefusedBeforeTheTrainings() {
        refuses(
                "study retune --to pom.xml/findings",
                "--to names a directory that can be written into, found 'pom.xml/findings'.");
    }

    @Test
    void aTimeThatIsNoneIsRefused() {
        refuses("study rule-trainings --seconds 0", "--seconds is above 0, found 0.0.");
    }

    @Test
    void whatIsNoNumberIsAUsageError() {
        assertEquals(ExitCode.USAGE.number(), execute("study drifts --seeds some"));
        assertTrue(err.toString().contains("--seeds"), err.toString());
    }

    @ParameterizedTest
    @CsvSource({"baselines, 10", "tasks, 5", "lifetimes, 64", "population, 10", "retune, 10"})
    void helpTellsTheUsualNumberOfSeeds(String study, int seeds) {
        assertEquals(0, execute("study " + study + " --help"));
        String help = out.toString().replaceAll("\\s+", " ");
        assertTrue(help.contains("(default: " + seeds + ")"), help);
        assertTrue(help.contains("The root of all seeds (default: 1)"), help);
    }

    static Stream<CommandLine> studies() {
        return Cambrian.commandLine().getSubcommands().get("study").getSubcommands().values().stream();
    }

    @ParameterizedTest
    @MethodSource("studies")
    void everyStudySaysInTwoSentencesWhatItDoesAndHowLongItTakes(CommandLine study) {
        String[] description = study.getCommandSpec().usageMessage().description();
        assertEquals(2, description.length, study.getCommandName());
        assertTrue(description[1].matches("It .*\\b(takes)\\b.*\\."), description[1]);
        assertTrue(study.getCommandSpec().optionsMap().keySet().containsAll(List.of("--json", "--to")), description[0]);
    }
}
