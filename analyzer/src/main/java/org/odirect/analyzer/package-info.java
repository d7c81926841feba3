/** The engine: from sources to findings, one package per stage. It knows no rule and no library. */
@NullMarked
package org.odirect.analyzer;

import org.jspecify.annotations.NullMarked;
