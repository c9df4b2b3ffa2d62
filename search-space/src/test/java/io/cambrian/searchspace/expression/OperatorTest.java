package io.cambrian.searchspace.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class OperatorTest {

    @Test
    void everyUseInTheTableIsAcceptedAndGivesItsSort() {
        for (Operator operator : Operator.values()) {
            for (Signature signature : operator.signatures()) {
                assertEquals(signature.result(), operator.resultSort(operands(signature.operands())));
                if (operator.commutative()) {
                    List<Operand> exchanged = operands(signature.operands()).reversed();
                    assertEquals(signature.result(), operator.resultSort(exchanged));
                }
            }
        }
    }

    /** 34 uses of operators with one operand and 40 with two, exchanged operands counted twice; of all other tuples of sorts none is accepted. */
    @Test
    void nothingElseIsAccepted() {
        int accepted = 0;
        for (Operator operator : Operator.values()) {
            for (Sort first : Sort.values()) {
                if (operator.arity() == 1) {
                    accepted += accepts(operator, List.of(first)) ? 1 : 0;
                } else {
                    for (Sort second : Sort.values()) {
                        accepted += accepts(operator, List.of(first, second)) ? 1 : 0;
                    }
                }
            }
        }
        assertEquals(74, accepted);
    }

    @Test
    void aRefusalNamesTheFirstOperandThatDoesNotFit() {
        String refusal = refusal(Operator.SUBTRACT, Sort.LIST, Sort.VECTOR);
        assertTrue(
                refusal.contains("operand 2 of subtract is node 11, a vector; expected a float or list")
                        || refusal.contains("operand 2 of subtract is node 11, a vector; expected a list or a float"),
                refusal);
        assertTrue(refusal(Operator.SELECT_LIST, Sort.PROBABILITY, Sort.ACTION)
                .contains("operand 1 of select-list is node 10, a probability; expected a list"));
        assertTrue(refusal(Operator.MAX_LIST, Sort.LIST, Sort.LIST).contains("max-list takes 1 operand(s), found 2"));
    }

    /** Networks see observations only: nothing that is computed is a state. */
    @Test
    void noOperatorMakesAStateOrANetwork() {
        for (Operator operator : Operator.values()) {
            for (Signature signature : operator.signatures()) {
                assertFalse(signature.result() == Sort.STATE || signature.result() == Sort.NETWORK);
            }
        }
    }

    @Test
    void theModulesPageTellsEveryOperator() throws IOException {
        String page = Files.readString(Path.of("README.md"));
        for (Operator operator : Operator.values()) {
            assertTrue(page.contains("`" + operator.title() + "`"), operator.title());
        }
    }

    @Test
    void constantsAreFinite() {
        assertThrows(IllTypedException.class, () -> new Node.Constant(Double.NaN));
        assertEquals(new Node.Constant(0.0), new Node.Constant(-0.0));
    }

    private static boolean accepts(Operator operator, List<Sort> sorts) {
        try {
            operator.resultSort(operands(sorts));
            return true;
        } catch (IllTypedException e) {
            return false;
        }
    }

    private static String refusal(Operator operator, Sort... sorts) {
        return assertThrows(IllTypedException.class, () -> new Node.Operation(operator, operands(List.of(sorts))))
                .toString();
    }

    private static List<Operand> operands(List<Sort> sorts) {
        return sorts.size() == 1
                ? List.of(new Operand(10, sorts.getFirst()))
                : List.of(new Operand(10, sorts.getFirst()), new Operand(11, sorts.getLast()));
    }
}
