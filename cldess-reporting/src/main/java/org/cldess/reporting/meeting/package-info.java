/** The plan of the speed meeting (<i>{@index rencontre}</i>), each participant’s way through it, the sheets of its tables and the badges of its guests. */
package org.cldess.reporting.meeting;
