package io.cambrian.evaluators.nd4j;

import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;

/** One operation for all agents: tensors [agent, rows, columns] to a new tensor, leaving its operands as they are. */
@FunctionalInterface
interface TensorFunction {

    INDArray apply(List<INDArray> operands);
}
