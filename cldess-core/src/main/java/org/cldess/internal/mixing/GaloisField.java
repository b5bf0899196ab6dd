package org.cldess.internal.mixing;

import java.util.Optional;

/**
 * The field with a given number of elements, which is a power of a prime (É. Galois, Sur la théorie des nombres,
 * Bulletin des sciences mathématiques de Férussac 13, 1830, 428–435). An element is a number whose digits, in the base
 * of the prime, are the coefficients of a polynomial. Products are computed from the powers of x, modulo a polynomial
 * for which these powers are all elements but 0; the first such polynomial is found by trying.
 */
final class GaloisField {
    private final int order;
    private final int prime;

    /** The powers of x, and the exponent of each element. */
    private final int[] power;

    private final int[] exponent;

    private GaloisField(int order, int prime) {
        this.order = order;
        this.prime = prime;
        power = new int[order];
        exponent = new int[order];
    }

    /** Returns the field; empty if the order is not a power of a prime. */
    static Optional<GaloisField> of(int order) {
        int prime = 2;
        while (prime < order && order % prime != 0) {
            prime++;
        }
        int rest = order;
        while (rest > 1 && rest % prime == 0) {
            rest /= prime;
        }
        if (order < 2 || rest > 1) {
            return Optional.empty();
        }
        GaloisField field = new GaloisField(order, prime);
        int rule = 1;
        while (!field.isGeneratedWith(rule)) {
            rule++;
        }
        return Optional.of(field);
    }

    /**
     * Computes the powers of x if the highest power of x is replaced by a polynomial; returns whether they are all
     * elements but 0.
     */
    private boolean isGeneratedWith(int rule) {
        int now = 1;
        for (int k = 0; k < order - 1; k++) {
            if (now == 0 || (k > 0 && now == 1)) {
                return false;
            }
            power[k] = now;
            exponent[now] = k;
            int highest = now / (order / prime);
            int shifted = now % (order / prime) * prime;
            for (int time = 0; time < highest; time++) {
                shifted = plus(shifted, rule);
            }
            now = shifted;
        }
        return now == 1;
    }

    int order() {
        return order;
    }

    int prime() {
        return prime;
    }

    /** Returns the power of an element that generates all elements but 0. */
    int generated(int exponentOfIt) {
        return power[exponentOfIt % (order - 1)];
    }

    int plus(int one, int other) {
        int sum = 0;
        int place = 1;
        int left = one;
        int right = other;
        while (left > 0 || right > 0) {
            sum += (left % prime + right % prime) % prime * place;
            left /= prime;
            right /= prime;
            place *= prime;
        }
        return sum;
    }

    int minus(int one, int other) {
        int difference = one;
        for (int time = 1; time < prime; time++) {
            difference = plus(difference, other);
        }
        return difference;
    }

    int times(int one, int other) {
        return one == 0 || other == 0 ? 0 : power[(exponent[one] + exponent[other]) % (order - 1)];
    }
}
