/**
 * Studies of learned update rules: meta-gradients beside strategies, rules that see the age of their agents, what predictions
 * are for, and on which levels a rule is best trained. The ways in which rules ascend live here, too.
 *
 * <p>Open first: {@link io.cambrian.schedules.study.rule.RuleTrainingStudy}, then
 * {@link io.cambrian.schedules.study.rule.TemporalRuleStudy}.
 */
@NullMarked
package io.cambrian.schedules.study.rule;

import org.jspecify.annotations.NullMarked;
