package vn.congxa.media.image;

/** Three rows of three. */
final class Matrices {
  private Matrices() {}

  static double[][] diagonal(double[] values) {
    return new double[][] {{values[0], 0, 0}, {0, values[1], 0}, {0, 0, values[2]}};
  }

  static double[] product(double[][] m, double[] v) {
    var to = new double[3];
    for (var row = 0; row < 3; row++) {
      to[row] = m[row][0] * v[0] + m[row][1] * v[1] + m[row][2] * v[2];
    }
    return to;
  }

  static double[][] product(double[][] a, double[][] b) {
    var to = new double[3][3];
    for (var row = 0; row < 3; row++) {
      for (var column = 0; column < 3; column++) {
        for (var i = 0; i < 3; i++) {
          to[row][column] += a[row][i] * b[i][column];
        }
      }
    }
    return to;
  }

  /** By Cramer's rule; of numbers that make no sense, none that do. */
  static double[][] inverse(double[][] m) {
    var to = new double[3][3];
    for (var row = 0; row < 3; row++) {
      for (var column = 0; column < 3; column++) {
        var a = (column + 1) % 3;
        var b = (column + 2) % 3;
        var c = (row + 1) % 3;
        var d = (row + 2) % 3;
        to[row][column] = m[a][c] * m[b][d] - m[a][d] * m[b][c];
      }
    }
    var determinant = m[0][0] * to[0][0] + m[0][1] * to[1][0] + m[0][2] * to[2][0];
    for (var row : to) {
      for (var column = 0; column < 3; column++) {
        row[column] /= determinant;
      }
    }
    return to;
  }
}
