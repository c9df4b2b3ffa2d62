package io.cambrian.evaluators.gymnasium;

import io.cambrian.evaluators.environment.PythonPeer;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Skips the tests of a class, with the reason, where there is no Python with Gymnasium. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@ExtendWith(RequiresGymnasium.Condition.class)
@interface RequiresGymnasium {

    /** Asks Python, once. */
    final class Condition implements ExecutionCondition {

        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            return PythonPeer.with("numpy", "gymnasium").isPresent()
                    ? ConditionEvaluationResult.enabled("Gymnasium is there")
                    : ConditionEvaluationResult.disabled("needs Python with numpy and gymnasium; "
                            + PythonCommand.INTERPRETER_VARIABLE + " may name an interpreter that has them");
        }
    }
}
