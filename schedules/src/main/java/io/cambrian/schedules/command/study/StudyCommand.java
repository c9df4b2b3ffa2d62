package io.cambrian.schedules.command.study;

import picocli.CommandLine.Command;

/** Runs the studies behind the figures in the documentation. */
@Command(
        name = "study",
        description = "Repeat a study behind a figure in the documentation; exits with 8 when it misses its bar.",
        footer = "  ./cambrian study designs --problems 10000",
        synopsisSubcommandLabel = "STUDY",
        subcommands = {
            BaselinesCommand.class,
            RediscoveryCommand.class,
            KillsCommand.class,
            TaskStudyCommand.class,
            DriftStudyCommand.class,
            DriftSearchCommand.class,
            LifetimeStudyCommand.class,
            TunedBaselineCommand.class,
            PopulationStudyCommand.class,
            RetuneCommand.class,
            SearlStudyCommand.class,
            BootstrappingStudyCommand.class,
            CurriculumStudyCommand.class,
            ChainStudyCommand.class,
            TwoColourStudyCommand.class,
            TemporalRuleStudyCommand.class,
            RuleTrainingStudyCommand.class,
            MixingStudyCommand.class,
            ExplorationStudyCommand.class,
            DiscountSchedulingCommand.class,
            AgentSearchStudyCommand.class,
            IsolationStudyCommand.class,
            DesignStudyCommand.class,
            PackingStudyCommand.class,
            JobShopStudyCommand.class,
            TourStudyCommand.class,
            BanditStudyCommand.class
        })
public final class StudyCommand {}
