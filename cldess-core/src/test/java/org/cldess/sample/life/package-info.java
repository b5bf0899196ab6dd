/**
 * A second sample: the life of a contract over nine years, drawn by a program with a seed. The program notes in plain
 * tables what it draws, so that tests can compare what the library computes with what was drawn.
 */
@NullMarked
package org.cldess.sample.life;

import org.jspecify.annotations.NullMarked;
