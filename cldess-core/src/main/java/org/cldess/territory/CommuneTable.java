package org.cldess.territory;

import java.util.Arrays;

/**
 * The rows of communes, kept in columns of numbers, which takes a tenth of the memory of the same number of objects.
 * Rows are added in ascending order of code.
 */
final class CommuneTable {
    /** The value for a commune without an EPCI, a known population or a position. */
    static final int NONE = Integer.MIN_VALUE;

    /** The radix in which a code is read as a number: its digits are 0 to 9, then letters. */
    static final int RADIX = 36;

    private static final int CODE_LENGTH = 5;

    private final int[] codes;
    private final String[] names;
    private final int[] departements;
    private final int[] epcis;
    private final int[] populations;
    private final int[] latitudes;
    private final int[] longitudes;
    private final int[] errors;
    private final int[] postalEnds;
    private int[] postals;
    private int size;

    CommuneTable(int rows) {
        codes = new int[rows];
        names = new String[rows];
        departements = new int[rows];
        epcis = new int[rows];
        populations = new int[rows];
        latitudes = new int[rows];
        longitudes = new int[rows];
        errors = new int[rows];
        postalEnds = new int[rows];
        postals = new int[rows + rows / 4 + 1];
    }

    /** Adds a row without a position or postal codes. */
    void add(int code, String name, int departement, int epci, int population) {
        int row = size++;
        codes[row] = code;
        names[row] = name;
        departements[row] = departement;
        epcis[row] = epci;
        populations[row] = population;
        latitudes[row] = NONE;
        longitudes[row] = NONE;
        postalEnds[row] = row == 0 ? 0 : postalEnds[row - 1];
    }

    /** Sets the position of the last row, in hundred-thousandths of a degree, and its possible error, in metres. */
    void locate(int latitude, int longitude, int error) {
        latitudes[size - 1] = latitude;
        longitudes[size - 1] = longitude;
        errors[size - 1] = error;
    }

    /** Adds a postal code to the last row. */
    void addPostal(int postal) {
        int end = postalEnds[size - 1]++;
        if (end == postals.length) {
            postals = Arrays.copyOf(postals, end * 2);
        }
        postals[end] = postal;
    }

    int size() {
        return size;
    }

    /** Returns the row of a code; negative if no row has it. */
    int find(int code) {
        return Arrays.binarySearch(codes, 0, size, code);
    }

    int code(int row) {
        return codes[row];
    }

    String name(int row) {
        return names[row];
    }

    int departement(int row) {
        return departements[row];
    }

    int epci(int row) {
        return epcis[row];
    }

    int population(int row) {
        return populations[row];
    }

    int latitude(int row) {
        return latitudes[row];
    }

    int longitude(int row) {
        return longitudes[row];
    }

    int error(int row) {
        return errors[row];
    }

    boolean isLocated(int row) {
        return latitudes[row] != NONE;
    }

    /** Returns the index at which the postal codes of a row begin. */
    int postalStart(int row) {
        return row == 0 ? 0 : postalEnds[row - 1];
    }

    int postalEnd(int row) {
        return postalEnds[row];
    }

    int postal(int index) {
        return postals[index];
    }

    /** Returns a code as a number. Codes of the same length sort in the same order as their numbers. */
    static int number(String code) {
        return Integer.parseInt(code, RADIX);
    }

    /** Returns the code of a commune that a number encodes. */
    static String text(int number) {
        char[] code = new char[CODE_LENGTH];
        int rest = number;
        for (int i = CODE_LENGTH - 1; i >= 0; i--) {
            code[i] = Character.toUpperCase(Character.forDigit(rest % RADIX, RADIX));
            rest /= RADIX;
        }
        return new String(code);
    }
}
