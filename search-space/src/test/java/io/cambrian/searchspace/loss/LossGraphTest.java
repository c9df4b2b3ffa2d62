package io.cambrian.searchspace.loss;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.cambrian.searchspace.expression.Operand;
import io.cambrian.searchspace.expression.Operator;
import io.cambrian.searchspace.expression.Source;
import org.junit.jupiter.api.Test;

class LossGraphTest {

    @Test
    void drawsEachNodeOnceWithNumberedOperandsWhereTheirOrderMatters() {
        var loss = new LossBuilder();
        Operand values = loss.apply(Operator.Q_VALUE_LIST, loss.input(Source.ONLINE_NETWORK), loss.input(Source.STATE));
        Operand best = loss.apply(Operator.MAX_LIST, values);
        loss.apply(Operator.ADD, best, loss.constant(0.5));
        assertEquals("""
                digraph loss {
                  rankdir=BT;
                  node [fontname="Helvetica"];
                  n0 [label="Q", shape=ellipse];
                  n1 [label="s", shape=ellipse];
                  n2 [label="0.5", shape=plaintext];
                  n3 [label="q-value-list", shape=box];
                  n0 -> n3 [label="1"];
                  n1 -> n3 [label="2"];
                  n4 [label="max-list", shape=box];
                  n3 -> n4;
                  n5 [label="add", shape=box, peripheries=2];
                  n2 -> n5;
                  n4 -> n5;
                }
                """, LossGraph.dot(loss.build()));
    }
}
