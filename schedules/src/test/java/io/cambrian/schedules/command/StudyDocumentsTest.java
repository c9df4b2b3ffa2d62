package io.cambrian.schedules.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.cambrian.schedules.study.StudyReport;
import io.cambrian.schedules.study.heuristic.JobShopReport;
import io.cambrian.schedules.study.heuristic.OwnPackings;
import io.cambrian.schedules.study.heuristic.OwnSchedules;
import io.cambrian.schedules.study.heuristic.OwnTours;
import io.cambrian.schedules.study.heuristic.PackingReport;
import io.cambrian.schedules.study.heuristic.TourReport;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The page about documents of studies says what their reports are, and cheap studies print what the page says.
 *
 * <p>The page is written anew by {@code mvn test -pl schedules -am -Dtest=StudyDocumentsTest
 * -Dsurefire.failIfNoSpecifiedTests=false -Dcambrian.renew=true}.
 */
class StudyDocumentsTest {

    private static final Path PAGE = Path.of("../docs/json-studies.md");

    /** Studies that report something else on a user's own files. */
    private static final Map<String, List<Class<?>>> TWO_KINDS = Map.of(
            "packing", List.of(PackingReport.class, OwnPackings.class),
            "job-shop", List.of(JobShopReport.class, OwnSchedules.class),
            "tours", List.of(TourReport.class, OwnTours.class));

    @TempDir
    Path directory;

    @Test
    void thePageIsOfTheReportsAsTheyAre() throws IOException {
        String page = Files.readString(PAGE);
        String renewed = ReportPage.renewed(page, reports());
        if (Boolean.getBoolean("cambrian.renew")) {
            Files.writeString(PAGE, renewed);
        } else {
            assertEquals(renewed, page, "docs/json-studies.md is older than the reports; how to renew it stands here");
        }
    }

    private static Map<String, List<Class<?>>> reports() {
        Map<String, List<Class<?>>> reports = new TreeMap<>();
        CommandLine studies = Cambrian.commandLine().getSubcommands().get("study");
        studies.getSubcommands().forEach((name, study) -> {
            Class<?> report = (Class<?>)
                    ((ParameterizedType) study.getCommand().getClass().getGenericSuperclass())
                            .getActualTypeArguments()[0];
            reports.put(name, report == StudyReport.class ? TWO_KINDS.get(name) : List.of(report));
        });
        return reports;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "designs --problems 200",
                "discounting-chain --updates 20",
                "discount-scheduling --episodes 200 --seeds 1",
                "job-shop {job-shop}",
                "packing {packing}",
                "rediscovery --seeds 1 --proposals 20",
                "tours --instances 2",
                "tours {tours}",
            })
    void aStudyPrintsTheDocumentOfThePage(String line) throws IOException {
        String words = "study "
                + line.replace("{job-shop}", file("2 2\n0 3 1 4\n0 5 1 2\n"))
                        .replace("{packing}", file("1\n own\n 10 3 2\n 6\n 5\n 4\n"))
                        .replace(
                                "{tours}",
                                file("TYPE : TSP\nDIMENSION : 3\nEDGE_WEIGHT_TYPE : EUC_2D\nNODE_COORD_SECTION\n"
                                        + "1 0 0\n2 10 10\n3 10 0\n"))
                + " --json";
        String study = line.substring(0, line.indexOf(' '));
        Invocation answer = Invocation.of(words.split(" "));
        JsonNode document = JsonMapper.shared().readTree(answer.out());
        assertEquals(List.of(), JsonPage.read(PAGE).differences("study " + study, document), answer.err());
    }

    private String file(String text) throws IOException {
        return Files.writeString(Files.createTempFile(directory, "instance", ".txt"), text)
                .toString();
    }
}
