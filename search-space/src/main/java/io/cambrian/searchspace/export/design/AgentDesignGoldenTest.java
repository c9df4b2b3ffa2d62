package io.cambrian.searchspace.export.design;

import io.cambrian.searchspace.export.JavaLiteral;
import io.cambrian.searchspace.export.SourceText;
import java.util.List;

/** Writes the JUnit 5 test of an exported design: what it answered, and after how many calls, when a script replied. */
final class AgentDesignGoldenTest {

    private AgentDesignGoldenTest() {}

    static String source(String packageName, String className, List<GoldenAnswer> recorded) {
        SourceText out = new SourceText(0);
        out.lines("""
                package %s;

                import static org.junit.jupiter.api.Assertions.assertEquals;

                import java.util.List;
                import org.junit.jupiter.api.Test;

                /** What Cambrian's interpreter answered to scripted problems, and after how many calls. */""".formatted(packageName));
        out.open("class " + className + "Test {");
        out.line("");
        out.line("@Test");
        out.open("void answersAreAsRecorded() {");
        recorded.forEach(golden -> out.line("check(" + golden.problem() + ", " + golden.mostCalls() + ", "
                + JavaLiteral.of(golden.answer()) + ", " + golden.calls() + ");"));
        out.close("}");
        out.lines(SCRIPT.replace("CLASS", className));
        out.close("}");
        return out.toString();
    }

    private static final String SCRIPT = """

            private static void check(int problem, int mostCalls, String answer, int calls) {
                Script script = new Script(problem, mostCalls);
                assertEquals(answer, CLASS.answer("", script));
                assertEquals(calls, script.calls);
            }

            /** Replies that depend on all that is asked. */
            private static final class Script implements CLASS.Calls {
                private final long problem;
                private final int mostCalls;
                private int requests;
                private int calls;

                Script(long problem, int mostCalls) {
                    this.problem = problem;
                    this.mostCalls = mostCalls;
                }

                @Override
                public int left() {
                    return mostCalls - calls;
                }

                @Override
                public String ask(String request, String worker, List<String> seen) {
                    String[] words = request.split(" ");
                    boolean free = List.of("use", "retrieve", "remember", "examples").contains(words[0]);
                    if (!free && left() <= 0) {
                        return "";
                    }
                    calls += free ? 0 : 1;
                    StringBuilder text = new StringBuilder(words[0] + " " + worker.split(" ")[0]);
                    seen.forEach(note -> text.append(",").append(note));
                    long y = (1000003 * problem + requests++) * 0x9E3779B97F4A7C15L + text.toString().hashCode();
                    long z = (y ^ y >>> 30) * 0xBF58476D1CE4E5B9L;
                    return reply(words, z ^ z >>> 27);
                }

                private static String reply(String[] words, long x) {
                    switch (words[0]) {
                        case "solve":
                            return "a" + (1 + Math.floorMod(x, 4));
                        case "verify":
                            return Math.floorMod(x, 2) == 1 ? "yes" : "no";
                        case "choose":
                            return String.valueOf(Math.floorMod(x, Integer.parseInt(words[1])));
                        case "judge":
                        case "merge":
                            return words[1 + Math.floorMod(x, words.length - 1)];
                        case "split":
                            return String.valueOf(1 + Math.floorMod(x, Integer.parseInt(words[1])));
                        case "examples":
                            return String.valueOf(Math.floorMod(x, 3) / 2.0f);
                        case "remember":
                            return "yes";
                        default:
                            return "t" + (1 + Math.floorMod(x, 3));
                    }
                }
            }
            """;
}
