package org.cldess.commandline;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;

/**
 * The constants of a class file, as chapter 4.4 of the Java Virtual Machine Specification lays them out.
 *
 * @param literals the string literals
 * @param words all texts: literals, names of types and members, values of annotations
 * @param calls the methods that the class calls: {@code java/lang/String.matches}
 */
record ClassConstants(Set<String> literals, Set<String> words, Set<String> calls) {
    private static final int MAGIC_AND_VERSION = 8;

    private static final int UTF8 = 1;
    private static final int INTEGER = 3;
    private static final int FLOAT = 4;
    private static final int LONG = 5;
    private static final int DOUBLE = 6;
    private static final int STRING = 8;
    private static final int METHOD = 10;
    private static final int METHOD_HANDLE = 15;

    /** The tags of the constants that name one other constant. */
    private static final Set<Integer> NAMING = Set.of(7, STRING, 16, 19, 20);

    static ClassConstants read(InputStream file) throws IOException {
        DataInputStream in = new DataInputStream(file);
        in.skipNBytes(MAGIC_AND_VERSION);
        int size = in.readUnsignedShort();
        String[] words = new String[size];
        int[] tags = new int[size];
        int[] firsts = new int[size];
        int[] seconds = new int[size];
        for (int i = 1; i < size; i++) {
            tags[i] = in.readUnsignedByte();
            switch (tags[i]) {
                case UTF8 -> words[i] = in.readUTF();
                case INTEGER, FLOAT -> in.skipNBytes(Integer.BYTES);
                case METHOD_HANDLE -> in.skipNBytes(Byte.BYTES + Short.BYTES);
                case LONG, DOUBLE -> {
                    in.skipNBytes(Long.BYTES);
                    i++; // Such a constant has two places.
                }
                default -> {
                    firsts[i] = in.readUnsignedShort();
                    seconds[i] = NAMING.contains(tags[i]) ? 0 : in.readUnsignedShort();
                }
            }
        }
        Set<String> literals = new TreeSet<>();
        Set<String> calls = new TreeSet<>();
        for (int i = 1; i < size; i++) {
            if (tags[i] == STRING) {
                literals.add(words[firsts[i]]);
            } else if (tags[i] == METHOD) {
                calls.add(words[firsts[firsts[i]]] + "." + words[firsts[seconds[i]]]);
            }
        }
        Set<String> all = new TreeSet<>();
        Arrays.stream(words).filter(word -> word != null).forEach(all::add);
        return new ClassConstants(literals, all, calls);
    }
}
