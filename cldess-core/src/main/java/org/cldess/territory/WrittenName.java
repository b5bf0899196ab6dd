package org.cldess.territory;

import java.text.Normalizer;

/**
 * A name in the form used for comparison: lower case without accents, with St written out. {@code words} keeps the
 * spaces between words, and {@code letters} does not, because people write « L'Haÿ », « L Hay » and « Lhay ».
 *
 * @param words such as {@code l hay les roses}
 * @param letters such as {@code lhaylesroses}
 */
record WrittenName(String words, String letters) {
    /** The letters from à to ÿ without their accents; a dash for letters that need other treatment. */
    private static final String PLAIN = "aaaaaa-ceeeeiiii-nooooo--uuuuy-y";

    private static final char FIRST_ACCENTED = 'à';

    static WrittenName of(String name) {
        String words = words(name);
        return new WrittenName(words, letters(words));
    }

    static String letters(String words) {
        return words.replace(" ", "");
    }

    static String words(String name) {
        StringBuilder words = new StringBuilder(name.length() + 8);
        int word = 0;
        for (int i = 0; i < name.length(); i++) {
            char letter = Character.toLowerCase(name.charAt(i));
            if (Character.isLetterOrDigit(letter)) {
                append(letter, words);
            } else if (Character.getType(letter) != Character.NON_SPACING_MARK && words.length() > word) {
                writeSaintOut(words, word);
                word = words.append(' ').length();
            }
        }
        writeSaintOut(words, word);
        if (word == words.length() && word > 0) {
            words.setLength(word - 1);
        }
        return words.toString();
    }

    private static void append(char letter, StringBuilder words) {
        int accented = letter - FIRST_ACCENTED;
        if (letter < 0x80) {
            words.append(letter);
        } else if (accented >= 0 && accented < PLAIN.length() && PLAIN.charAt(accented) != '-') {
            words.append(PLAIN.charAt(accented));
        } else if (letter == 'œ' || letter == 'æ') {
            words.append(letter == 'œ' ? 'o' : 'a').append('e');
        } else {
            Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFKD)
                    .chars()
                    .filter(Character::isLetterOrDigit)
                    .forEach(plain -> words.append((char) plain));
        }
    }

    /** Writes St and Ste out as Saint and Sainte, and likewise in the plural. */
    private static void writeSaintOut(StringBuilder words, int word) {
        String written = words.substring(word);
        if (written.equals("st") || written.equals("ste") || written.equals("sts") || written.equals("stes")) {
            words.insert(word + 1, "ain");
        }
    }
}
