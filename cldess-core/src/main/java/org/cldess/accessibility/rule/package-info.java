/** The rule on the online services of public bodies. The rulebook assembles it; this package is not exported. */
package org.cldess.accessibility.rule;
