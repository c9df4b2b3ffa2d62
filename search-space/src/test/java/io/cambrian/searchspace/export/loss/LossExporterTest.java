package io.cambrian.searchspace.export.loss;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.searchspace.export.Evidence;
import io.cambrian.searchspace.export.ExportException;
import io.cambrian.searchspace.export.ExportedClass;
import io.cambrian.searchspace.export.GeneratedTest;
import io.cambrian.searchspace.export.InMemoryCompiler;
import io.cambrian.searchspace.expression.Operand;
import io.cambrian.searchspace.expression.Operator;
import io.cambrian.searchspace.expression.Source;
import io.cambrian.searchspace.loss.LossBuilder;
import io.cambrian.searchspace.loss.LossFormula;
import io.cambrian.searchspace.loss.LossProgram;
import io.cambrian.searchspace.loss.NamedLosses;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LossExporterTest {

    private static final Evidence EVIDENCE = new Evidence(
            "",
            List.of("ff929f21d6 bootstrap", "ea6b9ac04e mutate of ff929f21d6"),
            List.of(
                    new Evidence.Score("CartPole-v0", "search", 187.25, 180, 194.5, "1"),
                    new Evidence.Score("Acrobot-v1", "report", -91.5, -95.25, -88, "0 to 9")),
            "./cambrian evaluate ea6b9ac04e --task Acrobot-v1 --seeds 10");

    /** The text was read through and followed by hand once; it changes only on purpose. */
    @Test
    void dqnRegIsExportedAsRecorded() throws IOException {
        ExportedClass exported = LossExporter.export(NamedLosses.DQN_REG, "com.example.losses", "DqnReg", EVIDENCE);
        assertEquals(resource("DqnReg.java.txt"), exported.source());
        assertEquals(resource("DqnRegTest.java.txt"), exported.testSource());
        assertEquals("com/example/losses/DqnReg.java", exported.path());
        assertEquals("com/example/losses/DqnRegTest.java", exported.testPath());
    }

    @Test
    void theGeneratedTestPassesForTheRightClassAndFailsForAnother() throws ReflectiveOperationException {
        for (LossProgram program : List.of(NamedLosses.DQN_REG, NamedLosses.DOUBLE_DQN, coupledWithNoise())) {
            ExportedClass right = LossExporter.export(program, "com.example", "Found", EVIDENCE);
            assertTrue(GeneratedTest.passes(right, right.source()), program::toString);
            // the smallest slip in the arithmetic
            String wrong =
                    right.source().replaceFirst("(?m)^( +(?:return|double \\w+ =|\\w+\\[b\\] =) [^;]*) - ", "$1 + ");
            assertFalse(right.source().equals(wrong), program::toString);
            assertFalse(GeneratedTest.passes(right, wrong), program::toString);
        }
    }

    @Test
    void evidenceCannotBreakOutOfItsComment() {
        String nasty = "*/ class Evil {} /* \\u002a/ <script> {@link x} @author\n\r\t& **//";
        Evidence evidence =
                new Evidence(nasty, List.of(nasty), List.of(new Evidence.Score(nasty, nasty, 1, 0, 2, nasty)), nasty);
        ExportedClass exported = LossExporter.export(NamedLosses.DQN, "com.example", "Safe", evidence);
        InMemoryCompiler compiler = new InMemoryCompiler();
        compiler.add("com.example.Safe", exported.source());
        assertNotNull(compiler.compile());
        String comment = exported.source().substring(0, exported.source().indexOf("public final class"));
        assertFalse(comment.contains("<script>"), comment);
        assertEquals(comment.length() - "*/\n".length(), comment.indexOf("*/"), comment);
    }

    @Test
    void missingEvidenceIsSaidToBeMissing() {
        String source = LossExporter.export(NamedLosses.DQN, "com.example", "Plain", Evidence.none())
                .source();
        assertTrue(source.contains("Its ancestors are not recorded."));
        assertTrue(source.contains("No score is recorded."));
        assertTrue(source.contains("The command is not recorded."));
        assertTrue(source.contains(LossFormula.of(NamedLosses.DQN)));
    }

    @Test
    void namesThatJavaWouldRefuseAreRefusedWithARemedy() {
        assertRefused(
                "com.example", "1Loss", "'1Loss' is no class name; give one Java identifier, such as DiscoveredLoss");
        assertRefused("com.example", "class", "'class' is no class name");
        assertRefused("com.example", "a.B", "'a.B' is no class name");
        assertRefused("com.example", "Gradient", "the class cannot be named 'Gradient'");
        assertRefused("com.example", "record", "the class cannot be named 'record'");
        assertRefused("com.example", "Script", "the class cannot be named 'Script'");
        assertRefused("", "Loss", "'' is no package name; give Java identifiers joined by dots");
        assertRefused("com..example", "Loss", "'com..example' is no package name");
        assertRefused("com.int", "Loss", "'com.int' is no package name");
        assertRefused("com.example;", "Loss", "'com.example;' is no package name");
    }

    private static void assertRefused(String packageName, String className, String expected) {
        String refusal = assertThrows(
                        ExportException.class,
                        () -> LossExporter.export(NamedLosses.DQN, packageName, className, Evidence.none()))
                .toString();
        assertTrue(refusal.contains(expected), refusal);
    }

    /** (Q(s,a) − mean_B(max_a Q'(s',a) + N(0,1)))². */
    private static LossProgram coupledWithNoise() {
        var loss = new LossBuilder();
        Operand values = loss.apply(Operator.Q_VALUE_LIST, loss.input(Source.ONLINE_NETWORK), loss.input(Source.STATE));
        Operand targets =
                loss.apply(Operator.Q_VALUE_LIST, loss.input(Source.TARGET_NETWORK), loss.input(Source.NEXT_STATE));
        Operand noisy = loss.apply(Operator.ADD_GAUSSIAN_NOISE, loss.apply(Operator.MAX_LIST, targets));
        Operand selected = loss.apply(Operator.SELECT_LIST, values, loss.input(Source.ACTION));
        Operand error = loss.apply(Operator.SUBTRACT, selected, loss.apply(Operator.MEAN_BATCH, noisy));
        loss.apply(Operator.L2_NORM, error);
        return loss.build();
    }

    private static String resource(String name) throws IOException {
        try (InputStream stream = LossExporterTest.class.getResourceAsStream(name)) {
            return new String(present(stream, name).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static InputStream present(@Nullable InputStream stream, String name) {
        if (stream == null) {
            throw new AssertionError("no resource " + name);
        }
        return stream;
    }
}
