package io.cambrian.evaluators.problem.word;

import java.util.List;

/** The surface of word problems: a sentence for each meaning, and the question. */
enum WordLanguage {
    ENGLISH(
            "Anna has %d marbles",
            "She finds %d more",
            "She gives %d away",
            "She swaps each of them for %d smaller ones",
            "Her brother is %d years old",
            "How many marbles does she have now?"),
    GERMAN(
            "Anna hat %d Murmeln",
            "Sie findet %d weitere",
            "Sie verschenkt %d davon",
            "Sie tauscht jede gegen %d kleinere",
            "Ihr Bruder ist %d Jahre alt",
            "Wie viele Murmeln hat sie jetzt?"),
    FRENCH(
            "Anna a %d billes",
            "Elle en trouve %d autres",
            "Elle en donne %d",
            "Elle échange chacune contre %d plus petites",
            "Son frère a %d ans",
            "Combien de billes a-t-elle maintenant ?"),
    SPANISH(
            "Ana tiene %d canicas",
            "Encuentra %d más",
            "Regala %d",
            "Cambia cada una por %d más pequeñas",
            "Su hermano tiene %d años",
            "¿Cuántas canicas tiene ahora?");

    private final List<String> sentences;
    private final String question;

    WordLanguage(String start, String add, String subtract, String multiply, String distraction, String question) {
        sentences = List.of(start, add, subtract, multiply, distraction);
        this.question = question;
    }

    /** The sentence with its number. */
    String say(Sentence sentence, int number) {
        return sentences.get(sentence.ordinal()).replace("%d", Integer.toString(number));
    }

    String question() {
        return question;
    }

    /**
     * What a sentence of this language means.
     *
     * @throws IllegalArgumentException if it is none that {@link #say} says
     */
    Sentence meaning(String said) {
        int index = sentences.indexOf(said.replaceFirst("[0-9]+", "%d"));
        if (index < 0) {
            throw new IllegalArgumentException("no sentence of " + this + ": '" + said + "'");
        }
        return Sentence.values()[index];
    }
}
