package io.cambrian.evaluators.offpolicy;

import io.cambrian.evaluators.training.Scoring;

/**
 * Settings on their way to others that differ in some parts.
 *
 * <pre>{@code
 * Td3Settings patient = settings.change().learningRates(3e-4).randomSteps(10_000).done();
 * }</pre>
 */
public final class Td3Change {

    private NetworkShape actor;
    private NetworkShape critics;
    private double actorLearningRate;
    private double criticLearningRate;
    private double adamEpsilon;
    private int batchSize;
    private int replayCapacity;
    private double discount;
    private double targetShare;
    private int actorPeriod;
    private TargetSmoothing smoothing;
    private ExplorationNoise exploration;
    private int randomSteps;
    private int environmentCopies;
    private int environmentStepsPerUpdate;
    private Scoring scoring;

    Td3Change(Td3Settings from) {
        actor = from.actor();
        critics = from.critics();
        actorLearningRate = from.actorLearningRate();
        criticLearningRate = from.criticLearningRate();
        adamEpsilon = from.adamEpsilon();
        batchSize = from.batchSize();
        replayCapacity = from.replayCapacity();
        discount = from.discount();
        targetShare = from.targetShare();
        actorPeriod = from.actorPeriod();
        smoothing = from.smoothing();
        exploration = from.exploration();
        randomSteps = from.randomSteps();
        environmentCopies = from.environmentCopies();
        environmentStepsPerUpdate = from.environmentStepsPerUpdate();
        scoring = from.scoring();
    }

    /** The changed settings. */
    public Td3Settings done() {
        return new Td3Settings(
                actor,
                critics,
                actorLearningRate,
                criticLearningRate,
                adamEpsilon,
                batchSize,
                replayCapacity,
                discount,
                targetShare,
                actorPeriod,
                smoothing,
                exploration,
                randomSteps,
                environmentCopies,
                environmentStepsPerUpdate,
                scoring);
    }

    /** The shape of the policy. */
    public Td3Change actor(NetworkShape changed) {
        actor = changed;
        return this;
    }

    /** The shape of both critics. */
    public Td3Change critics(NetworkShape changed) {
        critics = changed;
        return this;
    }

    /** The shape of all networks. */
    public Td3Change networks(NetworkShape changed) {
        return actor(changed).critics(changed);
    }

    public Td3Change actorLearningRate(double changed) {
        actorLearningRate = changed;
        return this;
    }

    public Td3Change criticLearningRate(double changed) {
        criticLearningRate = changed;
        return this;
    }

    /** Of the policy and of the critics. */
    public Td3Change learningRates(double changed) {
        return actorLearningRate(changed).criticLearningRate(changed);
    }

    public Td3Change adamEpsilon(double changed) {
        adamEpsilon = changed;
        return this;
    }

    public Td3Change batchSize(int changed) {
        batchSize = changed;
        return this;
    }

    public Td3Change replayCapacity(int changed) {
        replayCapacity = changed;
        return this;
    }

    public Td3Change discount(double changed) {
        discount = changed;
        return this;
    }

    public Td3Change targetShare(double changed) {
        targetShare = changed;
        return this;
    }

    public Td3Change actorPeriod(int changed) {
        actorPeriod = changed;
        return this;
    }

    public Td3Change smoothing(TargetSmoothing changed) {
        smoothing = changed;
        return this;
    }

    public Td3Change exploration(ExplorationNoise changed) {
        exploration = changed;
        return this;
    }

    public Td3Change randomSteps(int changed) {
        randomSteps = changed;
        return this;
    }

    public Td3Change environmentCopies(int changed) {
        environmentCopies = changed;
        return this;
    }

    public Td3Change environmentStepsPerUpdate(int changed) {
        environmentStepsPerUpdate = changed;
        return this;
    }

    public Td3Change scoring(Scoring changed) {
        scoring = changed;
        return this;
    }
}
