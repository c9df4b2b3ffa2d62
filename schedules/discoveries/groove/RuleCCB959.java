package discovered;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Base64;

/**
 * An update rule, exported by Cambrian: a network that reads a stretch of an agent's experience backwards and
 * says in which direction the agent should change: GRU 64, 8 predictions, 14,250 weights.
 *
 * <pre>
 * φ(y) = w₂·relu(W₁·y + b₁) + b₂
 * x_t = (r_t, d_t, π(a_t|s_t), φ(y(s_t)), (1 − d_t)·φ(y(s_{t+1})))
 * h_t = GRU(x_t, (1 − d_t)·h_{t+1})
 * π̂_t = v·relu(h_t) + c,  ŷ_t = softmax(V·relu(h_t) + e)
 * </pre>
 *
 * <p>r is the reward; d is 1 where the episode ended after the step, for whatever reason; π(a|s) the
 * probability of the action that was taken; y(s) a vector of 8 probabilities that the agent learns to
 * predict, and that means whatever the rule wants it to mean. No observation goes in, so the rule serves any
 * task with discrete actions.
 *
 * <h2>Use</h2>
 *
 * <p>The agent has two networks: a policy π, and a prediction y with a softmax of 8 categories. After some
 * steps of its experience (20 while the rule was learned, unless the scores below say otherwise), ask for
 * {@code targets} and descend the mean over all steps of
 *
 * <pre>
 * π̂·ln π(a|s) + α·KL(y(s) ‖ ŷ),  KL(p ‖ q) = Σ p·(ln p − ln q)
 * </pre>
 *
 * <p>with α = 0.5, by one step of the agent's optimiser; π̂ and ŷ count as constants. An action becomes likelier
 * where π̂ is negative. Several copies of the environment are several stretches.
 *
 * <p>Every result is the same to the last bit on every machine.
 *
 * <h2>Lineage</h2>
 *
 * <p>Candidate ccb959a6318c4f8b3990c1408709a44b.
 * <ol>
 * <li>fresh 8c0fb5d601  descend π̂·ln π(a|s) + α·KL(y ‖ ŷ), targets from a network of GRU 64, 8 predictions, 14,250 weights
 * <li>judge a58bcba32b  descend π̂·ln π(a|s) + α·KL(y ‖ ŷ), targets from a network of GRU 64, 8 predictions, 14,250 weights
 * <li>judge 0d4a1bd97c  descend π̂·ln π(a|s) + α·KL(y ‖ ŷ), targets from a network of GRU 64, 8 predictions, 14,250 weights
 * <li>judge 709448c2fe  descend π̂·ln π(a|s) + α·KL(y ‖ ŷ), targets from a network of GRU 64, 8 predictions, 14,250 weights
 * <li>judge ccb959a631  descend π̂·ln π(a|s) + α·KL(y ‖ ŷ), targets from a network of GRU 64, 8 predictions, 14,250 weights
 * </ol>
 *
 * <h2>Scores</h2>
 *
 * <p>Means with 95 % intervals. Only report seeds were never used to choose anything.
 * <ul>
 * <li>GridWorld-any-all: 2.030 [-0.8087, 4.868], search seeds -1652280905412532140 5575280139589323858
 *     -4102257614035568933; 160000 environment steps
 * <li>GridWorld-any-all: 1.922 [1.299, 2.544], selection seeds 2431373365121669472 1637958555300470006
 *     -215302834912112230 3048738721775040031 -1544363008767697115 -3815647487265362858 -8540774776786764977
 *     7525246904327139740 379176227969750605 5661801565510097780 -8657102551965804049 -2449797049236517721
 *     -3148298177869871598 -189224169830961903 4308044123573206197 357782722886696917; 160000 environment steps
 * <li>GridWorld-any-all: 3.198 [-0.9458, 7.342], report seeds -376354299804745860 6795568872474329534
 *     -6845171993797240787 -501468204545382724 -7816530367889718354 2471616920730909829; 160000 environment steps
 * <li>GridWorld-levels-all: 3.134 [0.1688, 6.099], report seeds 1362894224715424256 2932423501101864115
 *     -5827539696472461199 -4694932820464082042 -4749976732290924961 -5518491583734466260; 160000 environment
 *     steps
 * <li>GridWorld-dense: 24.17 [23.50, 24.84], report seeds -4033462293159693077 -253883064009630087
 *     -1557232133918724863 -6628357542124171757 4536675336803579738 2084104529031494444; 1600000 environment
 *     steps
 * <li>GridWorld-sparse: 1.000 [1.000, 1.000], report seeds 4439803953388880856 6342370605783526430
 *     1637269084955431864 4791542245173867710 -5423617522845710275 4025302872212107398; 1600000 environment steps
 * <li>GridWorld-long: 18.90 [18.39, 19.40], report seeds 6568542003206095928 3103176305448182341
 *     -7278027419520925512 5568568763228409318 -6776616921012677278 3265883301486344182; 1600000 environment
 *     steps
 * <li>GridWorld-longer: 9.078 [8.594, 9.562], report seeds -7359519061607316189 4112109286937521265
 *     6656555933980177478 8370351310185652098 6063215236177450598 -8615463721649513220; 1600000 environment steps
 * <li>GridWorld-long-dense: 38.35 [37.45, 39.25], report seeds 1429516107102079280 1177267338358560531
 *     1236218741787416663 2784169356667245731 -9038054244272616351 -3006292593036806988; 1600000 environment
 *     steps
 * </ul>
 *
 * <h2>How to measure it again</h2>
 *
 * <pre>
 * ./cambrian evaluate ccb959a631 --run r-20261123-100228-2d9f
 * </pre>
 */
public final class RuleCCB959 {

    /** Categories of the prediction y. */
    public static final int PREDICTIONS = 8;

    private static final int HIDDEN = 64;
    private static final int EMBEDDING = 16;

    // where the weights of each part begin: a matrix has one row for each of its inputs
    private static final int EMBEDDING_WEIGHT = 0;
    private static final int EMBEDDING_BIAS = 128;
    private static final int EMBEDDING_OUTPUT_WEIGHT = 144;
    private static final int EMBEDDING_OUTPUT_BIAS = 160;
    private static final int CELL_INPUT = 161;
    private static final int CELL_RECURRENT = 1121;
    private static final int CELL_BIAS = 13409;
    private static final int CELL_CANDIDATE_BIAS = 13601;
    private static final int DIRECTION_WEIGHT = 13665;
    private static final int DIRECTION_BIAS = 13729;
    private static final int PREDICTION_WEIGHT = 13730;
    private static final int PREDICTION_BIAS = 14242;

    /** All weights, part after part, row after row: 32-bit floats in little-endian order, in Base64. */
    private static final float[] WEIGHTS = decoded(
            """
            rD6QPjxXC71QMAq/cCgRP7a8K74O+e2+PQe6Po3IoD5xjqU9GD7hvscnmD4u05O9y8nBPTZOGT+rtgS/hKQfPlD+HL/aeNe+
            Js5WvuJ0CT+6cRm+dJaAvuQ6BL+aHGs+EbKhPlIDpj4AIpA8DC7rvkIcFD/wux4/qtNuviirO75IHt8+lW1ePlsR2b3WG6+9
            cAX1vqnAfTzq/5E+XguoPh5f3T4YKYu+wtqwPt6wl72Oen49xhwCPx8+ij7ZE0i+ik7BPaQIBr/CqYk+ot08PVhwyzziFok+
            BAnUvUto675sDNu99ogDP7Y7z74kZIK90kJyvFQuMb4OE56+tvH8vkC2uD6KBSQ8d2AAv2p1Ab8+40w+VP8WvwiZ2T7uqRI/
            5T7ivvkUyL6Y+Q49DLTjPr6msT351rm+KSW+PsHfgz5I1xi/4pogP4c7s750RB2+/qNWvX6usb4miOM+hJcrPfYq+r5eZPE+
            Y5K0PKCR076oNBc/lbw/vgnLoT1+aM89JPDcOjLcaz42JrU+Ny3AvNQUJr1ZOw4/vJOHPmtxir6mC9I+2oEYv9mRyr7fjii+
            aQSKPkdW8r6CSiI/4mf1vnVevr6Vvg4/XOhEPLPFEL9A+/Y9sicFP4tpKr1CSOy+x1wVv4rgVj6TOhy/DbOwveZMkL7+BnE+
            yp2FPsC2IT2atq68sNXnPAAAAAAxocg8aVq8OnQ6kDwm/eY8GG/0PJ9xSjykZWU8kH24vCM+WjqGe+88yMjnPNo86DzgcSi8
            TsO8Pgoauj729EK+oA5AvsXmqL2iHgG+Uw/PPoah/z0k0rS+0FAOvaCuMj648pu+CvGIPSo0uj5AQM0+lh7QPpbI5Tzpe0I/
            90A7PuQzRjw1nKC+etbcvRxuxD4kahk+AHlHP7CK6L7CkQ+/mTzMPtVUAL9W/aq+uduuvuwuNz9eJKc9kmovvmzTN7/sTMQ8
            1qxoPEhJLjtT+Lc+Q4LrPswrnz4C6IW+5XhmPl8Fez7M5gK+HgTrvgG6Sb+xfoY+GznnvgKpQT1Wsy8+xAWivv382r1E2Zc+
            SOkTvQgl5jwTKK0+o0H9vuzvQr6Wn7G+SG8JvoK6Jj/fHB2/pFRLP9h9tD5KbDm/KiEov9bTvL7+xtS+zMMjvzJG1L4aT4s+
            pBy8vFbS5T6TmTS+ErryPrRQxT1MUco+byofv1zyjr1CB6I9QtgAv4nfO76k5VA+Oj17P07Qor6WiVa/+9gxPwB7y77rT9Y+
            ksbCvTHmIb7a+z6/5vGjPXxM1b00Ts2+AcMtPsKiBL+nrgS+64JbvszDYb6OGGU/kOgPvqLu1z65WK++V7U+P21b7Lu6OS2/
            vOdnv7B9tj7KRca+Hi3cPrtpij8y9Rg/GzcJvkLngr/ArEu/wuhNvqLUhL4efFw/W6FkvlzzcD6Imw2/aFhJvxDi8T6cQEg/
            ylLvPIfwrz4+pz2/cqxPPw4vHT+9EQU/ZQMVv1wpAj+3JQa/9J7EvnQMEb8GhDw/M1I8Pn4Ul763rW2+zk8WvlU2Eb90swM/
            GAjZvotVHj/mJ1a/pam1vhruTD+iD+U9WAlSv5zxjD4YOnG++pShPoxXJb8e5SM8VPjFPQCkej6WCSq/Ro6svnWIrr6MoHo+
            TGzNPkiUAz8d87W+dLaoPoVdkz4amw2/8M0xPzadI7+IiMO+EcOxPlzinj46h2q/e0w7P5Q2677IiE8/fvQPv6rtCj4HNFS/
            qjUpv4z7Mj7LPga+9C9EPyqQlD647y0/gboUv5a6hj4eTz4/gvUfvwQFZD48kzm+XBpavw6eOD++0qK+AtwMvxA/Qb/6LMu+
            mj24vWbCCL8STkw9iVlHvfX6JT5XOjq/znVQv7qJCL92Vwi+a/AdPy4Kdz4a6Ns+4lDKvkpevT6oSh4/RSE2v7zXDL+ye/a9
            lcv1u2RK876RciQ/HJYWv0xAU75WUxq/YGBfvD5n774UKBy/arMXv4W4AD8b9WK9sA98viqm5r74qlC/jPXHPmzvLT9IBpi+
            mI8UP06m0D7kTiI/8onbvuRGA7xGhY4+0kOHPlB6fj5xbC0+thEgPypMhb2AFP69P1k3Pz3UDz8V6B4+PcOQPhPmSL7BDBw/
            XN8VP/dCUL4jqxo+BNpfPlK2sj5ttxs/HJ8Kv9giLL8IMoo+pDHJvq2m4L4Qv8i+biTpPrEmJz9eZDq/ro5BP/RumL7IPCG/
            wG8kv57LHj9I3RI/G59kPnKaSL+xCRC7/r2GvSh45zxAUaa+vkm0Pi0jNb9ITg8/4DS5Ppj+9T4mLL++KlIvv0YSOT4K4eO9
            zrCDvohuEL4gKQy/6JFKv5qIj74aQIg9ktiIvIFFfr4FmS8/Kq6Pvg4QI79OuCq/3OgtvkPI377UeRC/3PItv3pEej2iQSq/
            bhf9veLo0r6s19u+jHuHvoQceD7044E+0jcUvkw3D7/C+jU/iXebPgLkIT5rP82+bJETvhUC1r2FbFk/x0gWvsJJ6L4m4TM/
            YXmxvqTvF78oMjE/XLgxv7SS5z3+YSO/WosjPnZARb47wEa/sFLkPuK2xL7OEqG+d+GsPlUXSL9vAyu9pd9tPoidxL7MNBq/
            dlwmP6sUGD+u7kc/IH3QvrPwdr5IhUm/xKEiP7gOHj/aK/u+rGW7PdJVMr950FA9ClkFv3UzFD+SCrA+TYDlPXbTSL+L3PC+
            OBUePx/YHj26Sio/HhErP7XPNr+sedK+5SMaP+dSGj84Mv0+bg8rP8YnRD7YjYa+DwS5vgwqOr/Efz4/qFCQvfv+4D2uWos+
            7r6lvpzBFL82ZeW+xU0GP9B2Fj+0ZD2+Xq7iPQuqLD6ghAO/OmoVP0pkIb/UJs49tMEkPm84nz6+qnk+DuEcPlRVLL+QjQs+
            7Jo3v8jJ7Dyq82A+JCvSPlvsHz+YBd++g3hWvuyA775sacO8Bsc5Pvj4Er/aHtw++plDPdRVDz/Sp5m+wJm5voTvEj5gwH0+
            LJE8PupdBj8Mw5m+uazIvsNK5D76Ypg9JzVCv0Tof74feYO+8QL2PhLHMr7kggQ/R5YQv8JeBD+4xRM9ucgrv3ED4756RKC9
            q/pNv3d1Mj+4ohG/2XG8vkcShD4bj46+6CoMvwKdNr+OIgs/dmcYvuAmCT2qDNi+B1oLPwznGz8Gw8A+HDX2PjJVPb88Mh0/
            FNIMP5i+Dr9OPvw+ut+mvl0qDD8JdCE/EaZoviTH0T3tWq0+lDWwvsdSNj6UkwG/Ho2FPXBgLT+Ih/Y+XgvvvSQ7v77HC9w9
            sPQtP2QmHj/v9dq+zCk6v4aNID84EP++LfU/PvQiLL9OtQA+LM4hP0y/jT50cNC+4j3sPomRKj9cNw6/UdvpvjnCGL86KTS/
            mo8vP0bvUL7uUaK+XCBEPxaBwTt4IQM/oz2Dvmv0M7w79zi/lIkMPxJrCT9UP5K+wUYPvwegKT9P+wU/OLdGv8QyRz909Ok9
            siCzPupwqr4s35u8GjjvPtaO8D16GkC/WxKpvmsgSL5W+jw/nYKWPumSED/O/yk/Gn45vXqHX77M7yk+AvbsPqoAJr+iFiY+
            +B80vn37vz4nlm09O9O4vnK4Bz/y1re+Pth/PkAk477YIuS9qbsdPqJW8z5Zux2/4HcaPncRRz/q6QQ/bSPmvnKHe72ABAM/
            RtZ8Pgnyoj77eQs/FPFgPcz57D66P+m+XhOqvuh8JD9yYbw+opiqvUisAr8nsz2+iEsXvxxHGb7Iyxa/bhu5PWRrCD9UQCu/
            Goklvxb/Bb/QWiy+1lU1P+CyPT6ofEw+fE8Uvkgqsj4Ikjw/mnoCvxIIaL7yKSO/Byk/PhOCzTzjGiA+FCYZvzDlJ77er8M+
            M8kLv0y4Oz9YDL2+S18gviC0r7762F69stu6vQyj9b35HB4/Ts1BPyTuCb+uKua+31AhP3thDL9K1+i9kjSHOulKOT/HyC6/
            AHG7PnRN/b6gx9W+qxMfv+zDQr9GEcE+RGEvv2IlGr9WUQq/wLWhvtBBZD1CAxo/+knovfZLF7+5HTO/ODMlv1VDwb5vzfE9
            CsY5vzEjJ7+3F9W+P1cbPc+7Ar/IWTO/TlOkPm5VkL6GZBO/foaOPUE4Er9Yn4A9vv0fv0DT4L4IM0K/LgsMv44tkD40Cuw+
            noohv4pWR79Abt0+96Awvw7tEz8+Xhs/aigBvzniEb/EtCE/YMMdvfRJHr9EfmC+4CGEvlEkIL5vCQ++SRkWvpjVTD8StAQ/
            3gyRPah7s73cvAy/xGOmPnIlJL9s5S+/2sjbvly0Oj96/Sg+pAWPPioxRj+8qsM+6h4dPwybFz3ixg2+jFClPs4+tL4zT5y+
            1gE7v6JvCj7y3ES/wpeMvpboDL1AyZQ+Td/lvvTZNT8AUhy/Zic/P9RXCj+Etx4/Ah/ivhSHkr6ZOiA/JqggvUP0Ij4+9xI/
            CDbkvu/YPj/LiaY+YokovzRz1b5eJyS/4X+Cvq7BEr8L6hq+5kU2vQB8vb5MDvU+tpMkvioFJb53MAo/aBCAviJdsD4x3z2/
            3dyzvnIAaT5dxqo9vTRWPh1OJD/plC6/Br33viqiCj9i/w0+LEmwPkqGLT/eVNE+7ugBP5/Kb74IgjC9vK2dvg4qrb4eeyk/
            HKsev+JNyr7SwJ072G4NPyL0YL5SQUA/RKMyP2b4Pj9Ccys+5AeMvuqSLb/czzu/Pj8jPODOjj4kLz4+OtwvvdPwsj76Rju/
            zP6PPL6hqT5sHxG/zxSTvsrz6r45YYO+4DclP2OOJz8wjDu/9mQlP4z23j7Ii6q+PhLtvmh6Wj4+GAG+gZ4bP6V78L5Uvya/
            qsiIPhTE9r1G95o+IrD/PqEa8z5rbcS8XlHNPv5wOr84bU2+nAmVvoKr6zwuW28+/FjEvohiyb4s9UW/XgyJPlK+9z4xAA0/
            F48HP4B/A79VGtY9kvsLP/j0Dj9c9w+/LP5CvgzckL4ihgm+qPPjPlPI6b4Y4LA+LJ/sPiizQr53Er2+S6DJvjzotT4e+dy+
            7IHRvjNz/j4e316+tDjTPuJwaT0o7rE+pJDAvoioBj7Abi4/erf5PiDMzL4Sii+/ONQiv0KwtbxkEjW/BWCGvjqhsz6AAvw+
            EQoKv8LICj+4nvK+9tsnv5ooLD+WofS+zyWxu3wUZj4gYy2/eM+xvgjeRT4itJs9EPF3PkQyHT29boE+73LKvt90wL7rr+W+
            TlSjPesDmj2UUyq/2sf6vf60Lj6Wb1C+iqAHPyCEib64I+y99lItvzUSMb+bwzy/Gq93vmKRZz60C+K+IwNFvwqpRD8HICQ/
            ONIgv0KhxT4sq7S+F5qnvhzTBj5VVRa/ZkkcvxDKfL6Sw8s9/LPcvo7cnj2/Ul682BpbPktIWj1YkRm9olkTvzJ2Dr4LkAc/
            2XslPxIfC78e2L890q8PP6wkLz9UaBq/P6f4PjZuAD/eFBy/kAUSvzrphLqseTk+JHe1vgDpmL6V61u+0y0TP4E5D79nTT4/
            Mjz0vfrSMD9nAt6+OW6WvqxRtr7dOk28CpLBvbjxCz9w5j6/jmQ4P5gkzr3X0S4/CGQiv5jETz5a8MU+9hlkPn30AT+VFD6/
            1I4Gv8x37r7luU6+yoLovkl3sr6ML+0+iBjxvXjN9T5Si80+KmJMvqisNT5OmgQ/mkGxvjMFor7VC48+PY3PPsGSkb60WHW+
            cEF+PQeYDb/2KEg+mry2vkZnDT9UI7e+JXsQvxKevD5GMeO+3gMXv2htm7182gc/uhtLvzxjij5YQyu/Ln7gPt2bCr8m+40+
            OgXivgjeGr4d1ik/dRnHvYZtVD4EbHi+XoEmP0u7vz5xTg0+gqu2vnOB8T6s0xM/xgftPpDdZL7xHeo+6lcLv8+qNb/cqjw+
            HFj4vp7GQr+Sb0m/7DnJvqlSPL+GDai+Fhgzv3BM770S28m+nnikvoB5Ij8wMjo/8MNLPjAYzT1CGv49lGcovgB5O7/Q1Em/
            wsDivay0fzq40uu++O6yPi5Evz41YCC+KFgIPdd0VL2Ibw6+xohHvimztz3090A+wqVSPpBufL2eD1E+vreEvcrQWD7wtvQ9
            6nIvvob+7j00KR49owUevvS4/b02dVO+vBTevfzVGbzw87W90EgZPvInmj1EYDy9PIIuPsIf6D0FuUg+hFeMPrsjGb6+WtG8
            VXoCPEYg+D2bWMu9dQuAPka+GLzYBpA9Ug/xPW7NuT0mIJ87qN96PkcL6L3427S9zjsRPj63fD4bv0i+6YoXPql1TT6k/is+
            kIyOPef5AL4S+BE+nj5zPgYfGr67ujW9fsE8O1bTZz2t8QW+4tp/PHZly7uAD+q8QN4ZvjVszL08M429D2kGvvnWBL6BB/E9
            9NDMvSAAij3ui1q8sdaDPSX5Ej7hT9295h5EPrS3ej2W/5I9uIw7voC/eD388yE+MKmHPLpzE77NpWW9BjQovjzlsj0Slwm9
            ejvRPTyT9b26/ku+aoXdPcTC8Tspe+y9wUEWviYG+b3ERBs9EBJCPqBxAT56VRq+zgscvo4dzjz6ouy9UqoUvnl+lj2eoEa9
            +ytQvJwyND46wgU+6sjVvXj7AT4SSj++pFffPX19ET5OP/E9bz2WvVLt9j2cwO291qO5vSdJHz4Mik89d8ApvEHvFj66zGW+
            iB0ZvnbGV71DoGm9+IquvZhoi72vzWm+ljpVPjgDGb4WNRg+3Cv4PAHKab1FcxS+WkbzPPMdTj4BqkM+rDsxvvq+Pr7wCbe9
            GDNGPWphpT2U6Ms9FPlMPOISCL4UyUW+to1IPsAVBj5yhDw93CY9vvRvoD0mtH688r4APo7KHT4R922+8KYLPmCK3D0ChDi9
            UxxHviCwSr625/y9VlY9vgytT73kkG2+6EIdvhaLDT6gxNI9yyQ5vrC83b3ye3K9ihLVvXPcxD1kXTs+UhksvhQrYz7zI/O8
            7WqOvRhNPD54R489mxmhvd7D6T1uBQS+3kQmvl1qRb7ICje+9LpVvmRZFb5+R14+dM4HPvtIqjweI2G+UNk6vr9iRb7Mqpu9
            pIdkvRxADb2rTi4+KygQvvTQYb730mO+UrxFPfj6qT0CG4w9WhwZPsqABD54fx09iuacOp0CJL7usEO+Eutvvv30cr5dMpk7
            ul8mPo0xgTy27b49irZYPuAPKr7fKXK9ChSivR89oDxKStw96ijzPIjNDj4rFU0+WJYkvvAEHD0CoyC8bjbavYauIz3cHTK+
            tzkyPqYcWr1U7IQ+bocPvgQ1M76U0jg+UWcBPYb1qb1DM36+IoTlPUS0Ob0bziQ9XLNnvPL+8j1KQJi91TECvTaXF768NQS+
            /eEDPbsI6b0W9ma9gr6wPR44Oj4EBBm+UoxGvsKRbL7A5iO+MCI3PWNHrb1v9OW97r9avfmXwr0WCrW9iP+RvWlAGz6Mkd29
            /KiLPJDT5j2Deso92rKGvYXdyD34Gqo9MAtNvrAo6r0pmiO+l/jkvSQ+Ez5Y4Qq+xMXRvQ//2Twqfk69giqkvDvroL2TiGM9
            lthwPdgNor06cAc+GhPAvexUXz0MZOW9BMIJvg5OMj1atMq9hv82PJa/Lz6oJhu+0+/Dvbcv9T2azZs8uBewvWLpRT4HdX49
            0rc5PtKgkr2QYPy9p1nCvbDgFD5hCLO95I8wPs3FT73Ug0K+dXMTvOX7gD3iA5O+Lo4wPu5PTz4MjoO9zuEDvu5C372xrHw9
            Sg0aPc7OEj4ahzw+boC0vbl8Gj62vzU+BvAYvliJMj62p0U+H9+VPYQjCD49VS06lXPZvKaURr7egiE+ZyZivZxx8D1UGz6+
            IoGaPS3Eh76uKhK+KsN3vmFKjrwiPnA+mDXFPIQEj70GXd89COkXPmgDgr7k3Q69jpUBvoEYrT18/Uo6DOBavsyEhr6QCBs+
            /idtPr5fPr4thEI9MpCbPNAjHr7ygjM+ENtoPlRTDD6FIcq66wuYvQJOab5BufU9RIMbPbbsbr7Or+488x1pvWIcQD6i7pw9
            fseMvmNtVj7+lXk+oimZvRvFRb4N1eO8AEHQvFxWdj5+6U8+z1TMvZZ8UL02m9c9iC90vlJM6L1yGWM9UutGPvjHsbxBkNU8
            IhgmvprEaj1AmZE84sgivgLKp73aiUK+6YaePcZqXr0Gs/c8eLXwvd7MH74+vjG+ls71vfLkOrtA6VK+z/wUPiR/mr1A9K29
            k4U5PFtue76TLGA9EVCjvgh4gL4U7yk+iPXnPGrmVr3easW9d+sLvpxaRz2wqTg+HuONPKnYELySjTe+GtP2PQyLRD4BO0++
            5rz0vUI6171zqEy++h0oPWa+gb64VBG9o18EvgTHFL4iRGK+hQYvvqI2mT3WsXa+zkiGPdD3MzzqSxU+1ookvuyvsL2W1lg+
            uEK4vR1gez5P3Xa8qjyBPopFI75a6jo+Xj4QPNZiDT6EFc69iHlHvvB7sb2EU0k7ymeiPdTCLj6UA3+7+kmuPWewOb2etha8
            dug2PvTRSz4iFd29+KxDvhZNIL6H91q+TFAmPeCFaD6jSJk9ysikPVRVT71IPlk+mBaTPVyqij0w+Ou7MmMcPoB5HL65v8Y9
            d9KAPE4m4L1N85G9H4EIvpb6Iz11gkm+yH8bPuwxWT4SyhK+9Uo6PEKXpT3LQB0+PP1CPji+Oj63lxQ+pEBJPl4Uaj4kTWE+
            PD+JvSKYK72wxDW+8NIavRK2Cr1yzFi+BgMGPSNNWD6otpQ96pk7vk6HgTzUxD09EaoZPuKrhzxgRrS99pAuPoKgZz0zHUm+
            tucCPODa5T2aJG29zqOzuz1hc7sE9ak9h+fSveZ+gT3EZ3Q9xgunPQ+c5L0YVso9vGgWPkN17T1+Pyc+MDUFvmYX871ul809
            BteivbF0Db6IAZK9yuCFPaAUeDyQI5C9fuhMvlIXIb4oUhQ+eskVvnTtV77K8wO+ZK42Pp5SKb5v8t894Pk2PlTQID6kYiu+
            9MaAPSQr2zwKJsM9BuhTvln3OL5FQFE+APlpPP4CAL0Y/V++cydivaTdHL5ik2s+/pyavTKPdD1XpR491B4hPv5iiTssrKO7
            8usFvsHoC75VE+S9ceCPvENx5Tz0XiG+88EdPmYn0j3KMU+9z3gaPbjsGj5c6rM8oN+avftegD1Rpvy8fsIlvcJXaz5aPj07
            2rohveug/LzwkkU9Rg80vM6Yoz0Wko69sK2pvSR2kb5z+Yy7UrleukbmzT2KPUo8jj80PhqKJz5N9dy9lENZPsJmFz5+nE49
            IrQQPvLU1L38vJ89wDQMvb0rZD2YJM09p+6jPSiVhLwF9Cc91nfbveHWYb2QGEc+MVqZPWlpuDuSzw898eUwPsZgkT02ABy+
            jkAwPlvfTT5kv3k+CqvyPcqVpT3x+BA+eE3YPap0OT3Nzx++HDfrvT6iFr2VlRm9nG8evix1Jr7URvs96FdUPcbBkTtwOl27
            MqaDPR5Zozzue0o9FMCcvRH4ID76asm9GL/OPL4dk71SzS4+Fm93Pe6HBz66A7a8sP3TvaBRlT08pFA9kgMGPmqIWL5Wr8q9
            GCBfvtSV2jykAkW+JoUTPktMOD7hQUw+4EQOPrE2Kb67Br29hMTYPcWMxj0A3yQ96vkuPVxWK76YEbc9tolsO0yq9732ucA9
            OOObPRDgQj5geSE+FRjvvAT3kL2YpRA+PWCnvTFATz0is5I8WJEbupK9yLz0lts9Pr1CPvwhVb4KrBI+0WL+PUqKTD73wIU+
            fg/AvRhaB71qpz6+5tc0PVhQUz60sfe9ODU2vjuEb76C1Qe+yOFUvorzJz5mIQk+qNWRPbnPFT6wEA8+KugCPrCiLj5RJjG+
            bAofvp7w4r2uUsC8SWFpPlCwTD0BLC++8ra8vXzNKD5B32o9D/sUPX1SRT5UzWe+TmSAvYh4yj0a05g9LMKLvRr7JbtqH3e+
            0FcDPQiHA76iaIA+g0UdPgcMJL5+rcm9Zv13vW4rez2UC7M8wjbEvLkSTD6SnpI9N7eCPQWXQz4MfVs+EsxjvXshkT22R129
            GaNIvmSvyDwWD7Q9/BckvRQBGL54rPo9EKx2vHxp3j2EzES+Onc0O6Jyqj1i5eU8dvS5PXBMNzxPpRM+cIJBvnsPHz5GeFm8
            EAlKvUzAajuGaSO+Bnm/vfCYhLxT7Oq9kbM6vl4irb0cVsG9aK8OvkzIsD1LmS2+qJJXvY6oDz67pkG8h0TZPcq+Rr7hhd09
            aALiPTwDkL3gZhU+tB9WvuYUy7xGfkQ+6IHgvMBFyb1paIG+3XQ/PmpDgT5iYGa8iClMvGLQNr6UYDm9mf0cPoAZmr2oZfO9
            +BKfvLRKAj7tj+U9Clt0PgDuFz5eXt09R7WzPRhDIL7/sJe9QvvluiLz6jz48Ta+hD1qvUSLqz0g7b69eIBIPvWOLb5qqG8+
            nxNMPhqr3DyqDOs9tgcEvjAyND7uPkU+EEk1vpU3c716Xta8I5e5PQR6Br4tobU9cI1buwujRrzuJ1e+riUUPtsdnDzpB0U9
            Bm2ZPAitNj5cexS+dugkPi/pmz3FjOy8nGgvvo+ZMz6qYDi+QLhRvj4/7L1SV/S9hnsOPuGZYD3fuzY9N2gZPiM3FL66PgA+
            gI2gPV14SL6gWhk+VaXavbqc2L3PSBs+xo0hPnVbJL4qAQG9cn8UPtrE4D1cm16+KKCavTcrHT70Q949WtlYvsW3/z0RGhw+
            OE5fvnjHwL2aNUU+pqKHvd6OT7682C6+QGb4PYpuZD4+nEy+Ojo+PaIJG70sGlG+KnWePSXNk7wMD729RcQJPm/kgD0kLuc9
            QiA6Ph7Cdr0ynHS95my1vJoSHT7cqA++bByrvfbWgL0nKRS+LlLZPRtOOj2O11W+NpM2vvzRTz4Ui+Q8WDhnPbfVP70hXkC9
            0xe0PHtRQL7loG89BSa8vaxfdL1r+i8+Hsu7vV9GI76g300+QkNmPkY+Az7k/fM9EiBOvkDrZz1yzeo9t3EpPgJF670udTW+
            UkM1vpA5Nb4ZdeU9Ahn9PFSEMz2o6jK+VryZvThWDj4QWAi+WhoWvTZPYL1/4N49Do5svsKCXr7cowc8PqTOPb4S1b1TLYO9
            omw6vm4A972OJPa9UFJEPpjhFT6AWzC9ZEAXPiJsz73SMzu+jNgGPqDMTb1gQ969b1zmPa6PWb4g2xi+ShYpPjoRqj1dl6c8
            2mXQPdJd0znILD++9DRJPt1vAr4cr6M9OCn8vRhRZb5G90Y82Gp5PpY+N76vqiI+/MQGvtvLg70OOqG9N0gAvjHoeb1OWRM+
            GO8JPb4697249p69zPgYvsiAoj3+lju+TN78vVhbCz7ge0q+zsh5vgOol76nmT4+nnVGPvrUe76Of0i+KIEdvmD18LwzuBe+
            2gkPvX/CMz5dKzk+o4lrvdDMGb7IuC6+uAuEPT5cZb22sP+9pAiDvQB+CT7oh4e+h2QBPskdA7zosBI+JuAOPmXupjxCupi9
            QPsCviC61L2a1m29Dvc8PmwNurvAZKE9hj5+PX55pb02/yI+BMJevkLLHjudXoc9Nt8MPrycEz3MRTy9rdaoPMGurDwEjEQ+
            1o0lPtNHbj2LVTi+bNzLva+nM75TD3K+buMNPnI5KbxIhiu9irEBvmtCXT4OJDS9mI0gPrw6r70S6O292Mp1PvpH3T1URmE+
            aHzDvd6jGr5SlJU9XQA2vOxVqT2KoR++kYlBPuShAj5EZIS9GqzKvdZ+fz5E9ke+OLLVvW481r1a1jo+WgY/PZvmij1jUBy9
            OEaHvX3IGD4HQDa++xvsvfy/5zytwBI+8qQ+PoMSf7wj1gw+uOaEPfLUCr4gJPu9DLE+PThyUb62VHc9RJJbvYXl27zb84C8
            jutVPnooD76CEqy9fpznOwoB0b0C8Bi+rNrIvZAVYj3yABi+9osJvhxQEj6sLTM+1L9/vjk7Vj1cy6C8QwIkPv/chz1qlza+
            0I1XvqD1KD4eye68jfV0vi06bb4C3jI+S7fPPV4m4j30ve09+HZXvR1jAT5Gkvq9NmyyPSaIoz2AIg2+gMvFvXSLEz7Njte9
            aKENPhumBDwAIjO8IEvNPYbvXL6OwBK+sDU2vXCq3z141qS9pvSiPYYVDz50WzG9vB5Pvoj9jT5mAWk+rHxPPh15a75qpNg9
            VGJKPRwA4z2euZw99M7wvOql/73a/WA835QxvsCNQb5OKoO9iJIrPjxCXz5gJ10+hNFPvX/GBT755k2+qss9vejGPr4BtIW9
            2nJDPmkV3DxiA0S9js2TvOYaTz7i8Q++juxOvZI1Hz3S6g0+S8jEveK/bD6ASKU7RBPjvOReFj7gzAy+gMIwvcZT4TxC+1K+
            gDrNPUtqAz5xIzS+PXlPvplqSb3Pijg+aketPWPL3T2WcTW+BY4LPd48S76ePbm7kSWrPaujKL4eQZq93tODvGoNub2WXwM+
            vm4KPrqa+T05Sns9ePkMPsxi0D1Y2jQ+WxrHvUQTO76K+DO9hPVTvUZi+L0lDfW9vtTCvN1dHjwIPta9rG+hvYBYID3+ijw9
            XLiZvLKMiTwWCRY+qaRvvZejEjwB5Xm9W4uJPdimF772eNk9t0m+PWzLwz1ShVI+YFqxPZjCCz3oXfA9ea81PSG+1r1CZRU9
            1leHvcIswLzmuEG9xhtXPWzznL2S5xs+jikPvsRTXD4ybik+PtiyvWVBTr6KHFc+KifuvYiglb367Qm+hGipvbwgRz1L+TG+
            He9rvXTpRD7fgx++igG5OhoetD1izP69/cqOvYQNVD5kwBe+zqEwPiXRhT1m+O+94wq9vVgcsT1CtuA9TMpFPgyDVr1OKds8
            VzhGvczMuj036zS7QyisvZBrSj3klFE+WMCoPRIFeb4i5Qe+ITujPKK5Vj5Wa587xA12vf5i6z3x8DI+LBniPRN0db7EDcU9
            TMQwPDWtwT3j7YG9L34BvVDDJr5AL0G+CNeVO/xNsL3C9h4+lq2HvdqdEL4SdV8+NGnIvXHBBb62f489LXs2PrIP6j1dFk09
            nSsmPvJ6RT4Q13a9vqpzPuSA+r02zZe8RDvXvZRQCb123Nc8MPSCvW6qlD04iim5ivlkPLupY76V5xO9Fi8mPlBLZ7vsT3E9
            Sj8KvtB3DL6AK8c8tA02vn36Y70eljO+vdnEPVobELwMYSO93mmWPZIXW7ucKjc+ctHuPVO2Dz0MhB28vvtSvodqdj0OoSI+
            FNahvUz9Db7azU6+MoK+vZ4HQD6L5gS+ICgivjCzHT7FGlM+FFo4PhDcXjx47QE+zpFVPtRs6D2CGY29vExiPnIWGz5Adjo+
            kj+RvUp+NT2cLBS9nIpWvi45OL1Qmjw9LIq4PZVvWz2qlRk+tE9FviReG76k5xe+kFMUvmNoAL1qLR++VMCGvq4OybxqSN+9
            JOLRPcOcb757mjk9LlwaPeZ4yLyUBXC+nkf/vRd2Ab026y0+gM1gvl6TDb5u5b49irmmvYYvur3iLqq9SE0TvlY/3D3RMxY+
            wFFAPtjtI76YbVa+dlAzPvvhab32Uhi+oCkdviTjrj1C6ys+6CcaPhseUz12C0Y+Fh0bPtB2VT5r2ke+nd3BvNh86r0SoD0+
            CIZqveiJML48hfI9aH1Gvo73s71WLQS+a9UqPnh5pD2QWNq9LVvLvUJuUL6ckiW+6JccPkaISj6oWcQ9qCwXPsI2Az5EkwE+
            8ts0vq56gT2FdlI+N5H9vQPGW71K+hu+FP2nPQAQXz3beu88WKWWuyLUxTzmwD086BcfPpQvJL5IaTM+LlaPvdbVDT6oeQa9
            xAPavYX97z2YIHC9TIJJPe9MJb4yR768uHTmPXb7dD0UvKC9RWnWOiziHD5Kj9U9hR8DvZq5x724IRI+aCFBPlsYVj7W0l8+
            8n4SvkiDoD3+Jhc+pNM3Ppp0Bb75ISI+z5OTvWW7PL5mcLE9hKMJPRlwDD7e/ky+jtj6PbdGYz49MhA+LYgJvm38vz1Oyjs8
            9LUHPhYY1D1+qAe9sqb6PcgwYb2lbBS9sTFevqhdUr4VI3690sQBPZCei70ilEO9BTSXvdh0pD0ScQi+R4cvvi6TIb6KzMO9
            qzYDPrGjV74mEzM+7HUrvWSc/z2jKwM+RE4rvvOHLL51iok9RG/fvHafxj3Exo69+WHTPVgoPb7kdkm+tdhCvtsTnruLiII9
            a1tNPnUnZj7uX/69LDbTPU2q9j2a6pu9XPRJvnraIj4j2KO8tBt2Pdx+272G4u49d/xovZ6rF739g888+mhivdX09z16Hs68
            lhaCvSCLAT2m+ym9jCcSPkguGD6QE2K+ukmhvCReOD1CcGa9wI17PfJDKz5JHYS9DuwZPvjG8z3+VhW+5v9ivIy2Ej40zmu7
            CkLdPaTFPj4EahI7lpAZvsZ5TT7KvhM+Qnm5PdD3jr2SCFy71ConPvrfW708Hso9ZDIYPCe0grxIBg++k1DuvVw5LD3/HUs9
            fsc+Pvjqfj7rx7O9/RjHPc8oiT327kk+7PjyPQMVbz6S1rW8BrK2vU7msr18ad+9fipwvSiePL6uSlm+qtlIvpJaMr56PC89
            AmkPvuYtRT2Q/JI901H3vEjEML7c6pe9KP2RPJ6oVL6taBo8gFMqvvgYHr6bvAW+EpExvSo7Pj4CbAe9OgKlO8er4z3A/wo+
            ulRivoy5EL42YSe+BHE1vSkqC77Mr0m+66BrvnIVzj0ovvI90loSvRzIGr2dZCi+ft0yvPY6Ob5jHlW+F7fgPdnXsj22yyq+
            IumuurYBXr5Spdy8QlHKvVjMQL7QdM07Q+LqPaHUOb4GkCq+vASTvM7BOz1o/yK+Nsq6PUD/WT0TSwo+1K1tPGpvuT2RZxo+
            NDxHvoU+7j1VQFO+6Mcovuxj3D2x1pw9QQnEPYBnUT7GZeK9y9AuPgSurr0hCcs9/i8BPuwC1r3gUhI+FWZZvmx9lD0E8aY9
            sCEdPh4UPT4DIuc9rjvbPeLUOD6FlEw+XGaOva3zr7wCP1o+7l7xvcDuGb5z/0C+XM5hvVymLb7UhDe+lueCvYY4673e3ci7
            KvI4vuNb/bzZXF69PIerPTA7Eb6gD6i9TEP+vQhaJT5qG5E83gDuPewQDb7sHQ0+3jDrvF495D0q/3U8H54AvYIqRr4XoZU9
            fjvGvbbeobwutlc+WfI+voDkLT51S1U8djG/PXN29jymeK49KBhpPmpJkjxOyw08RJ4cPhfja76Mnhi+wo8lvj6zGz5WTsE9
            GoQjPkdBEr2JZbW95iGGvH1jFj3mvm4+5gDBuzNkej6yzxo+ha3TvcXzPT64KLQ9KE84uyoWKbzSyJO9ThVpvvKHhj2xVGS+
            KyEJPpyJOz1C0my9CputPSKMGj4JEU6+e26APTImIL3uhPO9ihAmvnaGDT72xj4+ZKw7PtyrNz75nkY+miE1vg0J6T2EQqK9
            DjzkvEQAZL6KCJI9Yv5SvYE8Q76WeOS9jrFcPogyCr0kKte9hhBXPuDobr5qMxA+V/XAvTJHhj1wCyS+Xsf7PJABVL7Mbka9
            uUpQPgQEzj0kOg8+6Mq7PBblGr18n7U9CnkyvTiLFj7zlcU9ItvsPfxV9z1L9Ri+5GrvPWq4Cb5K49U9x2YxvD2z2r3Q8UO+
            gC8IPgpjkz3mrw2+aU74PcxpQb1qMSA+nCtmvRI31D20sRy+6HQ1PlRg6Lxs0hS8us4APham0b0ytVG9OMSrvJSx47zlkUw7
            37MVvv97Cr7YMAM+SjkkPqm90r2CKF0+e3/zvWGR2D31Mne+dHOTvAx/Sr6IVIu9h4lEvl07qz0UvgC+po6uvQws3r2kNXy9
            4V2ivCWIwb3Ym8c9jxWJvYI4rb2/eMg9TBw1vZwrTD5UkFe+RwtovtYvmT0ORQ89/GgGvjhUNb5wWJY9ajm9vXRsEr2bue09
            DKuKvZ89FT7AtUM9cN1/vfxeUD5xXou9QkVKvb5EOz5HQA2+4TvvPUJUH77+UIq9WAoMvhuoPT7UvSI+6D4pvppSCz6P7b68
            fIdAvi+TRj4wQE0+CcM+vo6qJz5aAHa9BH79Onrqg76OaTE+HJRpvsBasz37IUc++IEAvdy9Dr1cZy8+GjtLPq62yD10R6q8
            ll2iPawiMz6GNU49UBw6vuImFbxCkcq9WmHVPIguRz4C+Bw8XNh/PDtY5TyvRdK9BAomPlZb3j1KNqA8dHKGPa/XKj4y43K9
            ahGuPXpMVb3u4G48zpOxPSc+Ej549LK9ZkrIPfh3Bz5SXWw+wA5Bvv7G7r3UDMG84L8Kvj60O74xWpQ94GPePRE1BL1Bg6g8
            vFkOvmyOmj52BMQ9wr43vshiXD4TswO+HAzwvQpZSL3qgSE8DnAgPsbMlz2b0wm+9qgHvp5Qtj21ElM8qjVXvpAU6T2/h14+
            oLX0PRqzdbxIyB4+onVbPkCjgr4Vwue99G0DPuq3pjzCmzC+sGGjPlJ7Mz2kjz69QFQFPeIqLD4AvCO+sdmRPms27T3ejdK9
            fqc1vfSH9D24qdI9qmgKPkDjxjzSRrq9DO28PRHP6j2uCTc+E63yPcNRBD2wjRu+XKrRvUwY1D2EKNA9yHxpPoYfFTxQWBA+
            7DW/vPOPMT7CV+G8jXxGPb6hoj0V2B6+Rlwhvu3QeL7OT1E9+uVOPWhDQz7A5Fk95EiXPSkaEr5JqQe+ov3jvGTAQbxjPoA8
            /GcsPj4rNT6MD0M+1P61vXLm1L2Zfry9VH1qPeubjjsyeKA98xYLvozYhryMRa49KDmgPQZLyj31OT89zOhGPiptZL4qMgM9
            s24QvpgaSb3WpTw9UjeNvtCHEj6EfaE9Sh8IPkQFajyPsD6+bJgkPWRa+z3tWXM+ohNWvIZc0r24UDw+DXTlPUb2MD5qQBG9
            3T4dPpBHUb6Cx8Q92NccvUUwhDymdwk+RW7oPQ01Pb6zVz++eEizvbhM670Qffa95KYOPjSAQT4kLp49lpgkvSpEejxEasQ9
            FEpTvRygiz6lpEQ+oHWLPPZDFzxya/G9djuyPYyOXr24u0y+QbMmvpTIxLwItmk+gi5KvQv3/jtQeii+1GSovf3x+7tWyZu9
            w0DAuYTUbD62jF8+08NpvLjpUDy42UQ8SJcxPl5Q/z1UjnK+viCKPdf9HT5/IFO+TH0BPgea5L2k9S++Ql2cvDxtCb7Srau8
            VoK1PYKYnLtogdG7JvjtvQJsWT4iK7A81KSePTKoIb410uE9SLI/vWT+C74kxrU9vMElvCa6Ob6VPkA9GNCQPd7JAr0jTrM9
            THeHPWwPKb53Q7295AEnPlEqnL3CBFY+Jv/jPUAILj4hqiw+MOI1vsssPL4as1K+DlzRvZL3Dj22Mew9yoJFvuwNaT57iCE+
            +INdPHO4Xz67qji+KgvvvFTmSj6K59Q8micIvRLbi73vTdi9xlDAvfA7DD6MZ1s+ERXKvQWVBD1PgYM9XhUVPep9Q7zo0Ay7
            QHFJPma6V7wXYoc7SBuEPgjxQr4vPSG+boe4OwIdAz6O/l09kAIBPlyQFj78aja+wGaFvRZVyz0aYbS9Q3yLOgKKor1yD9+9
            fB0ZviBX/z0Ksyk+gr/wvZryTT4iqyg+IpT+vXFVhbz69S0+EFhMvQqG5j2qnB4+0mj0vfFZ+L3VAEq+XNHVvfYAaD4SN5E9
            Otukvfopm7xT39i77ugjPZi0qL3ENkS+qN/APaRxgT12Nmg96Sdwvk5bBT4sMyY+ukknvdDmnT1lHIs7V4FBPHljrj0H6mY+
            joHdPbtEFr5SR8g92u48vo4ayjzDmfy7L8EGvhJP7z1+SDs9fS5Hvsi3jj3wSfU77lJQPhncMD5V0SC+NAwnvaqi172ACSG+
            y6wdvkz6QD76/Ii9/p9BPQ7idD6kIxs+lytuPAN+Mz4++iW+npSnPRA08T0K3xi+JWssPik/5D0/2lm+3EncvUBUKb6gIKO9
            XPgkPWhvh7tw5xy+wBNePfnZHD5YCfo98H7aPT617j0pfyS91KIoPTokzbyc6QG9bnvWPPbeBb7KKBi+VMhXvuQ/Jr66lgo+
            8AMiPR7UfT0cGGM+QsP7vbpZUT0WgR8+3HGyu281tj1dtZm9dz4gPbojYj4XrYi99CKMPJp12Dxsbte95yNXPr+kh70Aky8+
            EcKEPZZllD03RBS+2jpHPvHwJz4+cQw+TIwbvoSKQz70WN+9ILNHvoHGxj2idIS9qYsSPpwHpTwknxW90vC/PRbXGr7k37E9
            44KZPFRNFL34CDI+Uz0wPTjFNj68wAw+wQQnvZa9vT0UOaC8WA+xOzPuP70fGhO9PG64PVym2Ty5lyE+HBHbPYIulL347++8
            3b7RPX02n70CdH29nH0nvlyQ8L3E4gE9IK4YPcWpmD0E7X49Nlcovb5QO74UtxK+9k4xvgCGCz5OdSm+Dk8TPp5ZCD7EM04+
            qfoSPgoNVb3o4Pe8LaN7PWG5Jz7sISk+GaoEvn9V3b15xKK9ri5dPfKerD2o3qO8FDHJPcBMgD1IlMo93tyMPQp0cr77xy49
            Dk+EvVYVnj2m6lA+0eC+vV5L+T2IczY+WOs2PkY3PD3XPBq+OPScvdyVnD0iloK+ZZ8dPhRB8D0km3o8c85Pvc4aZ72LJ6Q8
            fmQ3PsRnAz5Rpx09zouDPXR8rL3yBVW+gCC7vZahl73ioxI+RGZsPlHUIb6G4Ic9EO5jvpCkyr18F0K++jgMPtN/DT5F7ey9
            2Us2vKAj4r1kPrI94nd2vab5HD7/VpS8SXmqPZaFrT14nMo96L0hPuRkRj04sj4+tOGEPsgFkT3vqUQ84pzuPcCzIr0OtFo8
            q3kkPQ1obT5cMVU+XAVxPvIcdD5b+8I9Qkh5PZ5HUL1H8sC9eIglPhpLv70A3Wo+eO4ZPvjpRrsNIvg8DPgEPvbqPD42Dz0+
            jBL5PRrxoDzXASa+hE0UvnqUO772v6A9qU/+Pe7GiroZ7QE+XfnLval7xL33dAC94NJDvit5hz0IgIi9gOwivhGm3Lx8ayk9
            unT2vYm+VD4KMbW9w2ySPeStQb7yavu9ND5NPjg1PL78cxq+5Ge2PfSHSr5IVmy9Gnw3Plp4Hj6WapS9JowZvlMoJL6cz5G9
            n57jPR2M1L115OC9UT4ePqwgmj1uGZa9zqQxPp7cEr7Yjr+9vkUovpA+2T2kd6M8xKUsPpLuR70UYww+tp5Zvi7DeD0E906+
            DKwdPqSpqT3ci5I9TaQBPWEmB70qxbe7OrMJvehxVb6Lnk6+FQb6PUoMkT0w1Ak+VpXbvZ4m1D3iHEy92GzyvYTYeD2Tnea9
            nCqZPR6zor1XPAQ+khjmvSLLFz6CyDE+09o4vuwSWD6uv5Q9Bwm1Pbh4kb1Uu5W9RrdyvpZJE75dzZU9olcDvnb6lj2jTBi+
            ekniPVa1Cr6xoxe+1snGvazy2735HIC+dj7RvXjyEr6ScS89/+pPu24gEz6W1DM+5bQWPGpVfD28LCM8klxMPsH2wbyQ6pc9
            LBYdvtRt0zw8ww2+opulvcZEgL24DuY9/MywvfiLfD6BiWY+qPLxvOAimz1c9mK9StMzPclWWz6r0IU+YS/avWPvQryouIw9
            lizovckHaL64bxq+raHfPTNrIL6tgL09RiJqPRA5dL3oBWa+ASsYPkJRurv2oIW9KMUaPrj8Eb4fuJW9BgZzvUR8E779dN+9
            suFQvu9+670OFgQ8OlGOPWhYRD1B0LK9RpBhPeoppTvWbLi9qOSsvZOCa74Yftk8fOwtvr0dOj4M4RS+S2Kave6NID1sr9W8
            7iS4vZwFLz044jE+XPNtPdJ1rz0Kx0I8ZE8HvuJYoz3enzG+enzevXxBOr1ETlE8+iL7vUR9Cb7CEUs+bBFfvN51aTx1F1o+
            +mkYPqJpRD76Sja9pg0OPNyjCb6JkyA+DkcXvjJt4b3exUw+JxWAPdpmkz1CkGm99uH0PWhfAz1FN9S9XFBJvhi+PT41aF2+
            W1RDPoT1yz2xEMW90tJpPp7hJb5nF8c9nKvUPbAnhrywgLo9CJcpPumMxb22vlK+Ib4RvbYXor33M1S9ysiMPSSg5b1EUaq9
            rhTkvYJUyT3IGjK9YBcfPiRZEL4QLAy+ZysSPQA4Bb3Jtkg+KRspPlAe3rzFr1Y9Jtp/vTBZN75C7Re9hdRfvmv5lD2Caxk+
            oOhlPXAt0Lx6myS+Zn1qvjKPFL4ycAi91kBoPfJ0ETxi9DO9o4rnvZmj2z3sd7S8X3wuPQT3Kj6yAJW9dlx6vj4Ze75H4b09
            kf5CPqB9hbzu8qo8MLRZvgG04r2Cgrg8Mksevsky1b0ZySU+jnjsvXTfhj0CZty9xDEavMAFUz5apo297huCPQtFxDrOfk29
            fE8nvrreOj6ClY282CU5PmpKHL6Qrci9Qm7xPdoeUL2K7L+9BzPSvcCWWz5EjAS+iusqPeOtLT4oxFK9hjErPjjWSTq5Va49
            egQTveCOcL7Peg288rqrPXzjij2cowC9rUdHvkblJT6GxBO+zNrNvG+tX720MQI8AwBnvWhLk710Mmw+RX/NvXhM8D3BfBa+
            crnHPUKyXD3n9RG+GGlwPPq+rTzPMBG+JHhxPvh91bzIx0+9SCS4vYW2TT46j7G8AP9/ve04B7wsnJI+5MiBPmt5kD0MpOW8
            9Okzvspszj1DDdO9YtmfPeny1r3mGXE9+MVWPdCnXL5GXyO+jFIFPgIl/z2HIAC+vsxiPsD3Wb7udgc+v7AuPnoUUj6ZDRU+
            gnVcvGjdTr4qLbW9KmvRvFwVU76yXss8Uo43vrw8Cr4f/h8+sptyvkbHXb5hcUW+7ONWvh5iHb0lcyo+aCjlPQz6ib1Oojq9
            w17Dva58OD7UuqM9RteuPQcAjjyeNJ09MNXkPSDfkb2MYx88Klu6Pb7Kkz0BghM9wGd7PaA8ij06Imk9M0ySvJudXb03rk29
            iiz9vBy12j3wshQ6AY9HvtDevb30h7E9GoAxvTzFHL2G+nq9wzJ2PU4Okr2yVlE9+D2lvVlkrD0BMgk+7EBSvqOxIb68lSy+
            XmHpvM3PVz6+C108XNzXPcRg9r0ANQs+Q4BVvqjvTr5Y3ti9/y5DPtQXOT7Kqc299pw6vrrq2T0G8Wq9WxLkvD598z3mKy0+
            7nNKPuppUz20XQ4+NBkRvSLyNj5G3Qi+iuMxvq483z3s1Cq+H9hNPuoOgL0uphq++ib5vOUNL75equW9yLGRvIzuIT7yHNG9
            jBmTPNOWHr5jvcY8rBmJvULe1j0W8JO9cqUWPXpS2L2EhQG+eqAfvipN5b298xA+6ONZvuvsHD5eNzg+Xh1KvP5uXT00LpO9
            2JAdPsY4Tj3u3iW+9B7vPWrMHD6QKxa+DKn/vZ4Y9D1gD6Y8vJd5PUEKKr1Oqag92kqevTcf7LmuCI49JRFrvX1DsT1Us0g+
            fNJLvUITFb72zUE+7F6PvAsyJD5qghq+Y4PjvUzzCb4taEm9gC3mPA5flD2xpFi7FEwKPg6vQz73MlS+yGxIvTqzKD6Y9yi+
            Kjn4vUKlezykOQy+Cv8CvjAedj2ySbC93s8NPusDQD0vv+69FkEPPjYsLj6bb328lPD/vbuRKz5kK5k8pv1Kvg2/ib5y/HO+
            uA/pvCwLMz4+2J+9rY5RvYDEdLdGAlM+WLikvJ5v17zguC2+6OGOva2eJz0GMjE+NeznvQYwer0UiXq9MtE+vlax372s+8k9
            0PSyPWxHoD0FkUS9pTKLvQ7YND7yVFC+pT84vmnKhz2MeTI+mVOpvaAWS75SZiK+IDNSvlx2AL5cSRO+zEI3vlv4Xr392AS+
            hK0rPtolED4thQS+YgmpPNyAAL5OMuA8ZtVaOxZwJT5tpUu+Quwkvm4utr1ucBU+CPBOvdxUEL4brR++2LwgPlDquD1C/wG+
            fh31PabSfD5iU768quD6PUSxYTyEggY+3r3wvaFVNL4Wy5E9xnCbPYvPrb2EuPW7Ej9MPtiLBj5WsvO9pjgTvszOYzz0X5a9
            VqvzPWLUGz4cfE6+SieKvbJwzb0Zfg++3IoivRQ5zTweYW8+9CzYux7bULycihA+UsspPgyHvLw2s7u8ObidvWXH1byLwo+9
            9q9nPoKayb1+H5O9yqoFPsGnKT7/dG29ek8TvozmvD0fCHi8hXz/vSDnwDyLLLq9uM5UPfYHpDxwUDs9Er8WPjh2Dj4gogq9
            fNUlvkLZhbzaWG48/AlevCi2Az6MH1u+VN2dPXfYdT0A+QO+XNQcvkhsdD2Al9G8/hjYvc7SUT64k0w+dOQPPifxab7A5E0+
            eYixPRTLYb1Gkds9zSSZPF5oVz2xbkA+ckqsvJ7R1z2Kiwm+ei/EPNZO4b2Exf29mHk5PjhiHL66J4k8rVUZvmQTvD2qjgQ+
            nxukuyyCXT7YZle+EOATvppnJj6cd4S8Plf5PfIsdb2MTAw+hk1hPnWJTb4pTJO7ACukvQjdPr52GJY93BQPPvCS1zvpehs+
            qm48vdLGnTxA/v49WFAxPmE2Lj5CUFU9epkBvkyHhj1mJj4+novOPXB8DL6Sv/I7YAU+PsJi6T0sFpC9SuQGvRKTCj5eK3g9
            aEgyvvy5Rj7UUc08r9ABvi7sjD04eoe9ouZEPEa5Jr5AfN09Qs4SPhHFyT3W7Pw90k0Tvrghgr2zxDk+1Q2evUpxMj5b4D2+
            bWGgPdzkpDpwjl8+QI+WvcB6Ij7hmGo+rnUsvFOpTrzOqFG+DhfSvXr2wT12lSA+fjXHPYR+gr1Ozb09+PDYPEIhED4aWlc+
            FGsDPXpKHz6DuAs+gxMsPjBGGD3cctw9DksuvqS0zT0o8h6+lOoWvrwY/D1V+Yk98DIePl5QOz0yqR6+lMetPHIc7bz85Ti+
            gghIvVLrBrxmoKy9FK8KvTRFy719mjc+bbwoPpzlYD5MLCC+tHn9PRIyNL4P2+O91CETPjinGL4kC/W9DsTOPQIP3L2gBPi9
            fBkiPSo2x7xtmJM9CqaRPUmsMD7BDbo9I8I9Pas7Yb7c4qE9DAqivMoh5b3mhdg9MFWhPeT7Yr6GdGA7pIQcvqVKaL4c/5E9
            4vkDvl7sLr3syFA9DoeFveulUL5bDTk+At82PrgTNT4OlP88aKOcPeBAUT3oNy6+FtEvvjiJrj0UOIo9jvYKvQ83QL3wwYw9
            QPYrPUyNXz5A7Sq+bcbHPTh7w70mgpu9XvQbPghX6z3wlK69NFokuyDOWD4qGim+CpVFvQ7DEL7K/eE8MypPPheI870TNEE+
            pqCGvTqK6L2cjGm+tsfGPPRcK74SeFG+eFQ+voBgdrwpwBo+bCG1vdI4xD1gMny93g/RPYZ/GT7ybNI9umYVvmitwD1qdrC8
            fneEvByV8zzfsKW9gpSpPXhQ0L061oC9yo4EPG6XH76uLSS+mSBZPgrX3r38Zwa8m+cCPr3QQD0o1xq+9A4tPh5cCr3Cxfq9
            Jy4mvrq7I71MY0g+wLESvmlBF77u6pS9xk2zPRxJx726/kq+ULW/vQ7Co70CPm8+uK+OPVH6QD5Zc689NHM7vebT/D2QbR6+
            8radO2DvbT0aQ5M9/KWWvWnr9L0BGEo+iXUGPlOOQj4GlEq6FESKvn81aj2TmDW+uVoNvrDZ+D3wDgM+rqMIPpzS+r3Qhj6+
            kYurvSZdXD7WUDA+9HAqPmZMlz0nWuA9Fj9aPuFDjz3QzsE9YuG7vXS1VT5VRBu9SsMkvihA2D2eKtO96EdWPqwwLj5Di+s9
            xL7GPabaez4ovug9tusVvcw9lL1HCga9hWN/PXNglrvZ4hA+zOdSPpI5uz0ZyRS+1oIhPr4Y2L3GJBs++wA8vh/xMbw+vYw9
            /v6uPcFMDr6K2Uc+OIJ9PCOFjryIRa69bijjPbB4Jr6WG5o8OZ00vq7f+70qnQo906wUvUSF27wND5U9OBVDvrIqEj7e6V29
            Mgt9vlweQz5QcWs+WfVMPhgSnz0wbGy+ALeCvtAJZD0a3Q6+uPUDvqquMr7epDQ9cGT1vLBvqTy6lrO9/BGpPfAnjj00L669
            bwkzvjzZFz5T2C8+ZINdPscfIL4cWjc9W3PQveglJb42FyC+fF11vcwtlr3yoxS+pl3HPSuLLb6vrQq+cMLuPdwhWr4HjwS9
            +J9ovfwmPL7A/4c9ROoSPszYcb4kn409lJtcPSgYiTretLy8ZjnaveZJ9jyCYHO+jOyePcFDwj2qYdy9Un1uvsJmEr4caRa+
            2uYfPiwEPL5mjZq9pPggvtrFE74HJUE7lZw7vn4UQT78jsI8UW8mvvx5PD7fkas9bFK8PbpInLw+4Ku8e5Y+PpISyT3GYju+
            2ygnvR+aVz3M/ja+rKgkPWgWJb5l5vI9Bj82Ps58Hz5OaF89+oqEvtkBQr4X13W+C2AcPszaWL2CVBi+4bK+vYuA2bpKDsw9
            lC4Gvlrpdb2Gkgw+D1UYPqAnqL3Z93Y96PSAvj5KzLz4SxS+BW0LvsbgTr7DLoA8orAwPtSumDwHhxM+rdRRPaToRj6LP4o9
            XE5pvADyoL1WO2o9XINRPuZAkb1oDzG+HIQEvlALEL1yjP89D0RdvSJUY75CqbS90w9OvsvULz6aTE29GzRRPpQWPz6KTSQ+
            sTYxvhB7FT4wmQW9QrBaPaCxu73OSvG91P72vND2Dj6A6/q8HUwuvmCGHb5BhdS9ykAzPpJK3TzkEr08BHYIPo4lP75K6U2+
            QePsPQg+MT4DL5i7S8y9Pf/zzL3icBI+GOrevThJ0L2ggju9WLuzPZTbXb3OiQY+dr5gPrMarDzyBPi95fEsPuWoG74GZhW8
            aa/ZPUMRG75dyDq+i9cQPpxOMr7YRtm9qrg6vhbvPb7OKSW+wEwaPkHQWz2Xm467NJwZPmQxGT6mzgq9BO9QvYVGeT1Cbq28
            /O69PKuhiL31FmI9RfSUPEXrSb1JUGS92PVxPmzC3L2TaoA7eo27Pdh3Kb2Q6Ru+X6HYPTGnjz1iPyi+zsgWPpZ9Sj37LaU9
            +oSbvLo+ST7anaG9nNoaPnK7C75Z2z++hJw3vubNJD6Nf+K9yAE8PrpeLL5W+hA+7kJXPhSGGL6aFWw8hxGBveB7Tj0ozYw9
            /PG8vTa/VD5pX0E+ZUELvjqh3L2CP569r9Q1vjR2DD7Q9ZY9KkwwPtV7gz1ZHZK9vJxSvPmfD732hDu8LCnxvEodlr1oPiU+
            7jWaPcLNb71yJQg80djOvR49vr1MxwQ+m620Pa0ozbonuxU+A6rFvCbrrL0V7eu8fp84vhIEK764AyG9MGkqved+Vj1SzjW+
            QIkNPsr4E77ous87GmJbvq5xFj2I1Qc+0M4BvpILED4CPFM+gE8evvOdmz0xtQm+4pTGvfrqQr6SGUU9hZFQvtlxBr5uQb09
            IaL3vZyWDT52DC6+sFZQPR3uET6U2DU+TG0Ivq7QNT5QzQA+uKH8PRxwl7tco5S8RLBEvrJWST5Dj0S+lNNxPWClRL64sEo5
            EiBqPtPaYj5aZEg9OpeVvIy7cTy05CQ+Qvgzvq0Jbz4h9Os9/gB7PrJ2DD70YkI+LEHkvcLwET7V5N490FZ4vdRkmjuWHak9
            mM8APsL5z71OhWQ+PoQrPvTHeL0cg4c7+JCqve14tL1IjFY+OjC9vc6xS74nIIk9pve2vcsAAj6mk649ul0/PfZypjw5lKY9
            lMIJPnKudz5NE5c9vTTRvSghIL5OPA493xo7PSlYkT50kYU+aAokPlZIAT6UH8U9lUZYPiPRlL0Q9wK+xgVZPqTXDT5HpRW+
            nFQ5PX6qPT5Oot680f6dPUDLJ7yAz4Y9phjEvOqkTj5CRw2+eikcPgrhzj1Xezu9V/QzvjYDNb66y1o+l/HRPflhgT0WdNC9
            RlIIPYYFtT1tEhI+ZfoxPlazKz5ebYK+xpI0voyo/r1wMJe9YDWZPfpyyD2on4i8BuBRPu7vQb5NaDG+kJQaPpuF4jxEaxA9
            ULE0vmDTpbzyN8g9LlxovdIoD77hU2Y+1yOZPciECr70oYu9/cQUvrVQZTw8NQK+xdazPTbHiL7WoOK9640kvm46Oz6RPUM9
            tNmIvV0EnrwcEac99xpWvmjbdT1I6IW8jMHuPexFGr6A0w6+4A04PmjFYz2qhEi+Ga9BvWWPNb5s1No9j8tQvGQMGz5gGli9
            N171PXCaEz4mHAe68xG8Pbap8zsW6Q29VJEjPV5C0r3qQWy+Qh8qvYpib76W9IW+cN8WvdLuMT1A2VM+3NNVPq8cVz3wfFK+
            Z08xvmTfOj014SU7+AsWvSP5ybwGaBE9DmzTPWv4QL4anwa+KmRyvXgsXz6LTda9+i1HPapp5r2SzZe9H1L3PZb0Gj5SMhM+
            zPpWPjI6Ij5nUOE9zNh1vApxkjyy70C+oWZAvYhBBD6UlJQ9FAJSPQjXWT4QSF++KXQtPjBBjTwJKn++n0+gPVyN3T2yyJe9
            CDgmPigZOL3rFWG+1H6/vVr6Jr5U+xe+Fl+zPFgbFj76AlQ+o23svZFAf72AbF4+Zvv6vWwqOjyMtJQ8llBOuxbEaTyWIlE9
            dH41Pqud1z2abJ28eI8vvpoeY7tMBWW9EiE6vQRJqLw4Z+k8FPTPPcTza72IS6m93qlGvj44FL5oZ2G8Y2U/PawGC76+Wkm9
            4lEpPnC6Qr4ypJO9eyiAvSB7Cj7gf0M+lgSZvYMw570E6bw9/mOFPgQQCr4CXDi+Nm6IPfhfjb5kQ7m8DEOBvrob6LyMIBg9
            Rq6wvdloOj03oRI+SnHsvRS9FD4R9oe+O2MZvXjKGD7nPy4+gx8hPlhpqT32Kkq+SL8nPtqE4z1NPzo8GGFmviDiazz++mQ9
            nD05PfxKmr2BHTo8VSWzvbqCWL5ydPG6RvAWPmXdSj37inq+ll5kPszyab56Ym09eOqIPVay6j3UExW+hbkhPrQmKT6oUMi9
            p/pvPWS1773UnAu+6DWAPQlVxb18Pgc+J32xvbqg+D0+A2y+HqMbPtAbkj3NOAE+4KZVPmG60TzoXKe9lvkJvs7ycD77rYG9
            ImGkPSa9N7zF+Po9lEcLvhCyKb6p+Bs9Jj02vqIUPD0oEpu7/8wMPqTQz71GKts98Dgfvs7PST7d6T8+UPWLvR4qgL1plcy9
            eu1yPXIylrwQqoS9d8jlPTAgab4Mt8O8t5JivQSEET12ejI90pD+PTFeIL7Q6O491nZZPKX9ET5jhQ09ncQZPj8cTL5SagA9
            vh4lPTM3sT39WrU9Brw3Ph74vTx6n4Q7lPf/PfzTFT7gMxk+FP+NOy3miD3w1JU9hvK7vUK/bz3KdTk+RjUrvvCXkz0OPsw9
            lGhOvr7xGr5oxhS+UYedPSAtIT5C3/c8zhMWvnj3Hz002oA92uRzPj8FHj0GqiM+aQ83PoODLD4pqlW+4/vhPF3pSj7mC0M+
            ukomPvYpcL7wsWG8PL21PaoPTT4GDnK9JNaDvWYQZT5zny8+GzBgPOqxlD0YQoG8/M0fPuJKQ73WWAg+gFmuvP68HL7a8Cm+
            OsKovcDiTzwQNfe83KZkvLIK6j3UMx29AEwhvWbN3zv2qCi9VKcovtyKeb00dpq96fsKPugzM7vAxQw+JDrZvVmT8bwO1A89
            Jh/SPRETWz34P06+iulFvjQZ9D2CJU+9Zbz2O1yKRj5FDbM92K0xPdA+SD7RyUG+EgjHO2IuaT1AZuY9Ghy/PUhKVD13OQW+
            pq9ivm1tsb28P9g9uyIZvdI6qD3Mcte8Tt2SPMqfND5l5hi+KpjnPer76L3KneY8CHFiPQnKND37rjo+8pnwPLAIgT6mITU9
            nXjgu4yjDz6a8Su+EJMTPlwt5zwgs1a+8IjLvSrtBb3RaYY+aEEFvlNYnL0Qw4Q+3Gbxu4pZoz2qwN+9PgAvPnpkaz5SrJo9
            6DEEvlgBMb1+Jd098DIPPmTSxLtO2FI+yuIuvhOgEz5vs1k+nr4qPkR2Cz68dBo+rIVXPuegUb7VJz6+OFC/PfaA4L32pSA9
            aXf6PSRLdj0Flb69PL0sPifbIj7EWvu9+vlhviydq71Wqgy+djcXPGjEED3CSlE+eTvmPY975D28Czo+s6eyvcNQjr1W02S+
            so9QvSZfl73uF/K8/PZwvSxKCb6pyvu8WOnju+DvVL2vOZU9eLP0vf3RnL3OPFG84v7gPWsi6DymhYs9wCk9vgcp7z0CfOm9
            aITQPHiUPr78aUU+TYV0vSqVa745HxA+aHZJvgSbBT4b26G9tC2NveMtOTzbdpg8BlucPS63drxcy1K+fqiyvZC6Dj4stVy+
            GmKMvfRX2b0AVc29L8S6PGDL2jzQ8lg9yG4iPqlAYj4mFgg9Ij3IvTSMQz2JjjW+rOCvvdIi7jwQtKG8Fn5AvghyVb33ACq9
            cy7DPRwRDj1c6hi9mJhCviQ2pT1UL9g6+rygvZUpgz0+JSI+v1s3PqwRWD5+Lz++YxwYvqjeojzwVs69Ko9BvrZGrr0Sn5+9
            ybQwvnhgNT4ruOC8qtWFvkpvT74qhHS+9SmkvbYXSL1SnqA9msrhPX+qij2GCHC+raZ6Pbgrsj0URbA9xBlJPo6uTr64Svs9
            UCJ9vq3cML4SZyM9/HzwPf3I7L3qmAi9HPbNPVBBUT3izzq+8UvGvKRMiz2tRyg+GYa+PYtgAL2gWVO+fFkrvvg4gbzgKM69
            Wr0qPU8q4rxcz8u96SMCvMbzfr4WxFY+snyrvE3gID0c5629IEjMvdnfbL6mkx4+eyEFPgERNb2H7Ji9LgbZPRxHV76uwXK+
            VAANPASyCr0/L3K+I2kvvrlp2j12G2O+6Y+huwrfCj7eDgo+sFZYvhKqLT1UaNm8qGXiO3itLr1jBAs+tgtFvqSCRb7CucQ8
            qrkBvvIimz2gfAm87cpkPHqyOr68J/s9sfmWvbILGj5W6lG+lueNvB7klD3V5YO+Xp+Avu/xtj0KoWK+hGTKPaIwo73r6JG+
            INMmPhLsND2Ewwi+5AcnPjYD5r1PUDw+xf7MvdwIwD2Eev294qcXvVjI+L3Y2xE+nDuWvVKceT0QCiU9kpWSvauXGj6zjQE+
            NsYXvkpnDj5WIBq+ihIDvdrfTT4YIo696SVRPih4Uj66kt88wDQbviLUGj5mwlG+sIGOPqRSkbxIkBk+aocyPv05DT6yWie+
            yKJCPmr5sj18OBi+RqBCvcoH5L1Souw9FFI5PoJogj1o/gi+cg0ivJes/Tvmjhk+viNOvUTimbusKEm+ANv9PTaXj73Qko29
            ZuThPRQaND7y2Cm+masdPhwIkTz9paG8fGPSPWK0W707Kqk8/ompvSaa5D3ZEEk9GAiDvY6977w+Mxc+0LCWvIl1A76amiE+
            XvC2vfXwRjyUwpK9FY8yvuqrgDy6BaQ9kPsqvE/N/730/gW+ZNzgPaqhHL7Q3Im92HJyvoZC1jvaDjW+SDfRvRILBD7yTEg+
            yPCaPfzW1r1hBv48P9jqPbeE872wzoQ94UZivuB3Yz3V7Vk+jK8YPIQizD0DJzA+1DPovCoT1b1NHDM+vyf/vWQgLb24UFU+
            McKZvR9cwr0bnlu+CsBHPTZ+VT1sWKi9QNOBPfqyNj55g+o75VrjPbC2PD7tBkm+ApcoPpCYE73x9wI+UTfkvXaDJ77A7hW9
            5kMTPoBmIT466H69zH1KPrZtqb2daoM9gF3CvcQNTr4dKSi+UneivVJ3sjvRPkc+TqhqPstf9D0z0Vs89EU0PNLFnD3gob49
            JueuPCj4rD0sV8g8AArDO7KIYLvWSfQ9DnRJvv+iU75wu+49YnW6Pd2i4Lx0ZqM93DZYvmgaszpOR3299JgRvvFNx72YNKs9
            PWTuvQS4iT3mwLG9IyGGPRQnuj2CNiw9GIrwPNAoNj69PNO9TpSnvRhCGz6MOA++CH6ZPSARuL20sQu+dpWJPQO/G76f3rs9
            eBW9PeOfbr0+kwc9TiKkPHosVb04dQM+3CgtPepw9rwGRk+86ppRPj55nDwmokK+7lwKvtE5JL50vss9InpTPj7jHj5gVpC8
            6ZDjvZoNxT0VywE805YzPtKT8z0eEQM+5JxJPkpOA73880G+av1Hvg/iBz1uMTW+5uIYvnIAzjsOOkA9QoYLvsieUT7gtiy+
            QPEQvuj+B74r00g+udiWPMKPIz6uMSW+goccPhwLyb0USLo9gl23PQtXrTyGt/G83m4NvcYIdb4u0zc+6MEHPRAWLj36aYI9
            oj/sua7wkj0Why69BObSPZM7ND2e1k0+RFMSPreBVL1MPUk+BAtSvjff3D299iC+/gvbvTRgaj5Kd1K+oKo9PdgQXz3qA5o9
            3tIbPgw3hzxJk0y8OnQkPgpVzD2V+4I8wr0IPp5R0j2s8Uu+6Q4sPgmwMj7aiOe93rj3vMbZKL7yFko91rdYvaKqvL3MUzI+
            FEmWvXaoKT5N7Z89YAD+vdbBIz6wnlu+hFnRPfvvFT4bmtu9DW0GPdmLjz1wuxy+j6lSPuI9F701GLU9xDozvsxCej1FNGG9
            At8DPnerGb4WJRc+6hfsveLFZL3atjo+MCwBPq7JqrxINaa90h0OvgJgkD0swcc9QNjhPQYMdL3c/g+++HT1PaRMqT0Puaa9
            fSUfPoLjCDxSFgs+iSz7PVYxDb7QBGk6DF95vjKTST5D4Zm9qGDIvGae+708Lw89ynVwPi0bOD7u8Dk+HNkcPvSWlz2EZpe9
            GoUZvsoB+jx3TWK+wBdwParw4b1wrvi9KKyfvNLzDD4G0yQ9ZhLavPDsOj5mgnq8rmW7Opy2r73YL2U+skPLPd5mrj0mlVI+
            xGgivso2C764unC+CYVNPcpnET42EDU9bgQOvgp1gz7BMUg+8NL7vfgUOb1OdSa+Al8+Phhhoj1O2g8+tolePduYIj04gZK9
            DIAsPZzIAj5WAi89SvNSPt0n3z3M5wu8Pqo2PggxwbvAhJ49pByhvBwTOTrcIve9npZ6PTGszr34DFM9OACcvWLdMb7cnug9
            DuEMPixekz3NcNQ9DLwtPmzn4z3beHk9t7PpPUCwPD4WqE2+eCqpO3mZIb6Cuv29nxwgPaS01bxgx0c9ZioDvrKPGb34hIq9
            x3abPZMZjb1qSD491KAtPgkLkzyAQli9Ht3EPA6j/L2g2/m9jioGPhRJYL7cTQ4+SvjwvaGKEb6GflA9wsCoPIBNDr4WXse7
            GnYoPkPXiL3qUC6+WuIIPGG2Jb6lJp49PHkEPgjuor20v/S9/eHZvWXnTT2+t4m8Bmq7vL63Dj73qXG86rAuPrKARj3AfUC9
            YHQDPb4thz1+/a098mwJvob2Z72gxAy9MzIAuywn2z0awiI+GDBsvLeHED7Tbkw+w/eYPaIDUD5Clk2+bT+gPak8HD6G/6Q8
            OBJNPlIl+b32X789Ak5YPiDS/b301EM+wpoQvrWpHj6hECi+PH1iPtB2AL6fj749ovH1PGaOMb0kL+k90EgTvoy8UD30Cwq+
            IYM8PgSH2rxMt06+3OQZvkwvAT6qONm93i2oPGVgvb2t6tq9fO9bvjbNxb2UwfU9YtsXvh2+AT3iWOe9HukGPpKTJTzyH7M9
            ZLoKPgD/sD1NWY+9ptA1vrr7sr3Uu2Q+8PcVviI9nzwPMI49EqmrvRbEQb5GkOu8cjI/PuB2tr0e6FE96A/cu9j5Bb69gyY9
            Es1BvnTPYb4OoPC9esIAvS20+D21JB++TlBXO1agLD3CfUM+ZrhovrQAVL4hbjo+T8uSPaKNd71M2EI+oMqEu36XNj4KWl29
            jANVvfqOOTzD8cm9UPOkvICtET7UVtW9qPHivYX9ZT4KFjs++DBxvdCXmb1sopg9mg0nvvKkqL2mGtu9sh7tPRxNVL6AiMI9
            9vgXvQ5fNj6jcTS+xdnrPUrgJD48M0g8ut1Pvdx//bwxcm27fTyHviIBFb5294i9eqGIvW/7kz16b2O9XOsKvG6gSb2IOVY8
            pKx7vUpDvj2enfu9lsuQPQmSe70OGVw9R+vlPf6geT5eF8e9FHYtPkhEmjyK5S89L/6/PG4GLb6osV++9hw7vjY3g7x6ldo9
            Eug2vai2u72Kh9E8thfNPfC1W7564Sy98gAwPsB5WL2Iguk9ikI6vuQoTL6KFQO+Ft4xPrhH3L0cMbu9bJywPKklNL2wL9A8
            8NowO/Xzabx0AfQ9rpr6PRZLP759SBO+UvpCvqTkGb6vcPA9do8WvQSmpDuiZqS9UIxVPqR1Kj78r2k8Cz+dvSdGIr4WP/A9
            w6/xPSSVbT2q3B0+S6q1vUqzZz1NqfY7ZMQCvngkDb64vJc87aoPPtdmkD18zqs8zim+vaTiLz5kgi0++A0yPihO6bxc/mO9
            LrITvmHNLT48ca09x8lmPMjCHD4YN/C9IecrvQyw3b3H70q9xxEdPo7/Hj1jz909+OFZvu4OGr61gzE+P6FcvnL+3z3tSEG+
            +sRXPvWxBz793zq+N7H/u3MfPT7EB1A9SQJVPtr8xD3SqoM9nUR7PI3bzz0yCUS9YFUQvuLk2TyVGok9IlSpvXwS9Lyhllc+
            nKpLPsK4Gz5SiSu++CJ1O+AdKr4Y+kw+SrVcvagBtL0Y4GQ+sc1EvrGeXb148mg+ZVoZvpZ+S7421149yi83PkxjMD1ajAA+
            ev0dPmaWEr34X08+EtnbPbiJOb76+QE9ImBbPuTPTL5SSxq+SKgavhKKED5iem4+IhY/PtyFgr6+y0G9sILbvYAmEz7+bx++
            yE87vuDtQr3EII49oowvvnzgK71925k9m8KjPUINDj6ySJy9IMtQPnxRKbzwRqg9FHopPSS6qD0IJlA9hGkqPpdWTz1i/UM+
            RW8gPYvWpDyCNAG9so+0PXIHKT1n2qi9vy82vfB04TmuUy6+qsH9PA3F1L2GEAQ+RgdOvkzag70vVBY+IBkuvIV6KD5cTqo9
            bMwRvvwBEb589wu9R3DTvDj7nT1KIts9pvluvkRqtT3ORua9DB4qvhitPr1SCV0+FEetPRxVQr4YK4C+rBYoPiiCcDwe5Qq+
            EK61PA+nVb00Uy48PhbUvXEhBT5diT++frwyvjqfnD0gt12+I+sTPj8uTL7Uji8+PMMrPs5wJL6dcRO9Ju2mvfop6T0Sisy8
            IBXaPTaTjz3cj1I+GJlevVgNbT4AChK+/dsIvhQDEL42wQC+WDxWvOTWO76v/Lw9qx6YvaqKLz6IqGS+MqwLPdqW0j3KX9g9
            AM0sPaqRHT4etEK+UvHTPVPpIj5BplU8tXvGPZKDSz60eWu8EOFyPdgHWj1ZTja92CEyvlueFz0ef409tpy+PUR/C71anSi+
            8hgtvesYVr02zaa9/icAvoIJcrwFrl4+6w1WvbuNTT4Zu169SjVFvkJqI75dj+C9zQc7PuUqPjwyPwq+oVS3veJF9j1wtN68
            MGzivczznr12QEO9lEWgvYiWCD0uzjc+sA8YPqyRrLw2txc+8l3Wu+V15b1dbt49X2CzO0BfF7y2ySE+aRSIvWg2ObydEeS9
            8I/AvSZtHT5d1hu+2EpSvj1D/70LmW+8jPNHPg76DL4GHxs9Wo5ePJ9IQj7yYBs+llfxvCiPKL3e28g9Bq1dPRVrMz29szW9
            6l41Pno+Or62b9k8bL8xPnKOID0xIeW8UNlnPphRID6nMZC8/JJwPTlrNT669ru9pFnsvIfDmD34dlG+mOAoPlL5Cz4ST669
            eVPhPVpGFz4/sbm9ObSpPTaxQ75Q9Ac+SnUavhLl1j1qk2m+iI1qvhxx7bvAGIW9esYnvBhUH74/X+u9HDBGvtYX2Tu3+Qg+
            DIHyPSztzD1K+Bm+58dPPmX1lTxmlww+UKgYvatK3D0nlak96pwcPuGtQL5Uth++oKYHPpiQgLwQP7C9OMtBvjFpNT5kres9
            ylsEPrfljL2osCI+SEHpPc5BgDzOV9s9psddvm3qAr2f7FM9MpTAPeO9Cr4AWcw9qgBtPWGyW70qscS99T+hvXkNcL5eD/a9
            fenfPRFftLzorDi+Yi+2PCM/mrteJRM+vl5UvsJpybwwDIW+DHPuPby2LL5AlxM+1iMPvt1wNr6Mblu8pv4SPhrcEb74LRM+
            bhAxPsh2ELryqim+3nlcPsAq/T0OTt88EfeVPTJFLj6qIhm+mlE0vNZX/j1HBIu9ALSSul3Wv73IhSU+AucvPmzVezzg0Vo+
            PPg7Pr+Yrz3mk2u+zLi6vYBvhzwkhds9apGDPvQgRD6A7zE+co9APv5tRb1as3y9GkNKva443T2LlCk+rH9VPtJvKr78jO89
            aAvYvIslnz0He+Y9lqS+vXaaQj4P9TM9liMCvpS1e71+mpU91iARvkhlmL1Wh3I+Zu5JPlZr5zx3k9q8zsWHPPjHtD04lNY9
            5K5kvQBRAr7sZ3i8A8QYvfizPz6IBio+NbOEvWBi172R9kO+ajUcvXgCYL3d/GK94JTHvBQmjL1SOse9bFZyPFCetT0SKuK9
            p4+LPQzPK74sdzi+EJcJPvMCPT4Yb1M+PoAjPm9Z2D1AFEu+h2k7vsmSN75RdQq+4lhDvXXZsjwcE+s9omgJvhb5YL4gWqu9
            JitJvPx6L77erCE+ZvjOPLeV3L0cA+S9VjUNPQwSHr58E1W+wOBTPu+GDD56PNY9R284PmokhL1O6gQ+dG4mPvoQpT248Lo9
            17BRPh7h8L1mP4S7HJdpPo6vCj5b38s8aKRRPaaJUL7mJI298kknPTilnz3plNO97uIRPtowtDw0vBC7BrXGvZbpxD3ON2G+
            ejMcvl+TZrzWjiU99BQNPfIyL76i2yA9IG0xPf7P+70vlC2+Fdk/PoaXWz60h5Y93EPNvWSx5D0AA8e90B8+vtsJPr0XkSk7
            iOfwPfff7js8YsA9J+YVvtrbLD4IzA++FOfAvfrvZT1sR+y9AfpPvsrzFT7O8r+95j5VvmRmmbwpwYs8nxIJPZV1GrwqoMe9
            393tPYIFlz1EMxs+lFQXvYo4Cr02C0A+DmGhuxyMX71E5yq+YGdnvup0GT7s0fS9GIjdvUyPAj62KA0+r/+yPccSzr34zBG+
            K4OyvN4csD0spm09mI+ZPUJar73QgBe9cAFWvtZQZj72jBS+E0JPPh7pYL4qdZq8I4lTviAMUD7AFXU9VnM0PlY85LxqR+e8
            nKAyvgelVLx5VqO8qCBTvnXqgzwMama8EnHSvA74hbymhPU9PH0YPLIJaTtqNB6+BC9gvJLdPb6AAQk+5HalvaacDr4hEJa9
            tqWdvRFH0b3fz667VEyyPb/WiT0iHFY+aP0XPjLGN77AtjW+5oH6PS6x3j0uIsU8QlTIPUng7jxaya49GFlLvUujDr4qrC8+
            lbbxvRArBz4qHck9zy/0vFKAJT5iuA8+qEMsPVJXvr1+Vi++/HRHPk5gJb1UNyO85HzkPVzslD3/EQI+VoEBPrCOqrx6kTA+
            yEVgvoDy5T2C+Fw+BbtqvUT3uz3QPxK+PkXjvbHGFrtWNEA+IGNfvbb5bL1Yj/a9iSa8vezUYr44Xia9y78PvvwGbTygViY+
            LiixPTe0cz6M604+phY9Pi7nvj0tZVq92NEdvqSXdD6GDKq6WIkCPS+FAL2RKAi+IQ7iPJhc/73EOCK9/KAWPZ+WHz62RPo9
            ZtQfvlJA/T2Cena9DAYFvcCcnj24Ezk7extCvrRnEb4t0/o9do4IPu1OUr20Oxm+K1+EvqYnHb7mB7k9HsERvn5uvz1m4Wi9
            dF3yPIqSqzzmlgu+Fipcvu6C872+giy+oozTPa5rBz6XgQO+mhQZvnsrS76SI789aWdFPiBVZL3yHi2+Xa+MvFSV0L3azwC+
            gv8svhjZeDvjJGs9LKsfvT62jz0wnng9qssSPe++DL7sh+67eJ7yvB5ACL3sPCs9+F7MPZrIJz4oNaw9JBmYPdyJcD5vx4c+
            kAUmvsiTEr4eVtW6kmNhPeo9Ez6c7/89cHBRvooUMD5gtzy+aqBXvWrS0LtWD1y+fmyjPewlQD6cF5y9UJ8GviyeJL5idwK7
            GolVvvyP9z0qook9trc8voinFT4CW46+vEr6PWp9rL2UNla+3nsJvZpfaL7/Cei9WLXivddOrbyYE0S7nzkQvppbRz5KTDq+
            VO9LvvD5N76U/ms+1FltvERdOj2cpOg9r5hQPjQfWr1MWre8iWzHPJus1ryjawQ+9qO2PYgtb76ahlK9cg0Gvio1RD5pnhM+
            WBMsvhaMCz4/i3y9eNEAPdJtgr2MRso9Vg3yPISGwD3y9wk+UIbMPZS5AD66BGU9lnYSPvqUKL6bEAw+lo7ePD3EbT5yfLS9
            fM0WvuKa2b1M7dE9AjP1vC9pJT64dMM9CrxNvGIq7b0E5bo9aD2gPUQIOb1mKEi+uGgLvoX5ET7K5X0+WA3vveyorb2KWWq9
            VcEnPlKweb7dVDo+ZC0CvqK5Wz4zUV69Qx2IPjOn0Tyipbc92C09PgNbEz4JPjs+jWk6PtgnGz5UHeS9dPkVvqR8Gr7VIqC9
            bgpDvortp73Q31s+aEJQvrKl9j2kWtW9Fk1Nvsk4ST1ugbe92vrkvX3IQT6G2A0+5MDavGBPFz12esi967Vwvj3HKj4s8KM9
            eqyjvTHt0b3wcua9lK/fPY5g5LzgpcC9xgZivaVcRL5E6ac9tJSnuyqdDr1gfRC7JiQtPYQu2b0N5iw9OCKBPvK8E76DXOa9
            cNxfPRYoLj1+zBu9xkxuPmwo9z10vE4+1nBIPpGWQT4rmuC9Pi9bPmrm9jt9zhI+1g/zO58v6rz8ppU9nIojPihzED48ZSa+
            iTqAvWaFUj5Hkmk9E1T1vRxRV7sdbqI7jK80vHyKEzxUMT6+wi09PUJMaT26VhW+dLkBviA4Rr2Rp+I9jKODPtgCyD0SkVA+
            lJrvvdRWPr4uB32+1+gJvjy9Wr6W1l89SGUCvvzkvz2sei++bIFhPqIbuL3ygHM9uL8ePe7ohL207zq+YWpFPlxzIb09Bly+
            LFR2vEcM7L0LOOs9v1xcviGevj2XEMO9qFmoO85AbbzUv9e9Zq3SPRL0cT5HDPO71gLNvArwT74szu+9EuOAvjhy/Tou8R++
            m2uUvs6ZAr6lAGQ9Ww5Duo6asr4nD0++xITwvV62Jj6K2y0+fL+xPZwboD0K9je+h2QovvWLFD4wGOY9vboEPnKscj1o6dM9
            gIzwPMw/kLyzVza+XjqEvqSkJr11pLO9+IwZPoUDQz7YBEI+rOgevgWX5Txr/5u9bG45PkoSUT6lKpe8bPjZvSCMM75UVGm+
            +zruPZMliD1ytFy9jLsqPGyupT2rBFw9Hh3DvRmJ6LyyUeI9zpoaPm0YnD1OjSG9BjugvHoFnz1yn1i+XHz/PVWv5r2qxlA9
            FtUvPv1Uhj0kXU4+FH+VvWH7Xj4QuSC+wGxAPp5vq73CELM9QPf6PUxWMD4ojkY+gpq0PVBWrL0Y3Su9Hs0TvmTFOj7hjRQ9
            yGTCvbwcmL1Y/TU+UJ8HvZRowb3ITju9yPM5vnIhB71gHBS+HDaePVBoUL206wK+cN2JvbpRMb4wsU8+fOqBPipXL75m+Ag+
            BO//PEQ2CT6ebmi9sqg7PiSCzj10gmE+3njavf5PAT6SRa+93rGGPV4GYjw2uIk9kh+8veOFAb5qmNO9K8A/vXrFDD68QUs+
            N5zsvJofFj4uhDu+2FAgPgW2bz6dLQo+UC8jPc4SPD3kUGW+ZLq0vdnv6b344II+7A0kPk5XDTv20Pg8CX9IPrLh6j0CfAM+
            bHXbvdJbGj0Ke3u+uqC0PaiTQL1kk1g+zNv0vcqDV77/wgs9JVwGPoQcO77repm8X5twPrKv6D2Mg7w8ftGDvSSKqTtXi9E9
            kJMJPdK2srwCplS+tBGjPExV+jyY/b09i6IRPpzQ2b2gq2M9tiXMPUJj+Lx0g1Q+Bqf8PNT6yz2JRF49VsCxve/YA75i3vm9
            t+zsvATJDLwoYzo+Rkx3PqJkGz541xs+SqSmvLbgLD7VaHa+H6MivdL0tb0F4a29OIJSPsqddz2M4Be+LmtfPshROD4g2ns9
            0ECevfjoHr5bC+A9MIaNvmxNFL7tQUC+Wrppvh1z0Dz+/tc9XPsjvmhr0L20242+UB/Cvdd0Oz6KfX+96l2yOwLZ5L0f3ZS9
            vp0aPj/eX76oZzW+pGDCPbvFUD1YIZm9SkApPm4JQL5g5HY+PPnzvGwyqT1WV/a95LMlPnqLJD6KjJ68xolPPsB+7D3PLl2+
            2JQ1vqKOcL4mcco9S8ytPXTjUrwCIVs9dU8TvmZ9jb3iTns+9WFUPUqtgT6UsOu9r3TBvVSXZr6fcgA9aWNcPlgoJz7yHS8+
            dOMivoyThb0CUiG+EhRGvkaHDr3AQ6+9dsSYvTjMF77xK/09GhkTvgahqr21XCC+yN6ZvdgNxb10siW9pMZmPhiahb2At5w7
            ppwbPa7yGT0abDc+Cx4vvjEB2r0Zmoa8/rQ2vlWYML5DYMo7gdqdOzghzD35M+u9rv6ZvB7orL1IIXy9w4PTPbMxOD3Jc+k9
            /oZBPqz8E72oM2U+pgtSPjzyDj4F3NO6GlvEPci/aL4g4CK9FLxcPQrR3D2wROe6FqUQPlx/pz2EKEy+imJAPrcXSb4sTzS+
            B8VZvlpIfr51GiC+aPA4vf5N0D1MGQS+xfXPvBZdzb0yDeA9Om4gPr0LX764VkA+4nlevr30cT1YUNu9VoDEvFZimrzap9c9
            JPD3vajpYD1+ana96L3hPU/b/7souby9tdWpvdf7Ib6adzC+JEcXvIl6wz3tj7y9QrN4PvzJpDu0fwK8f7+KPuoye7zqRwQ+
            WMRgvkIvVL4eBx8+fsqvvXq1jr0XKK69EANDvmbTzr30+eE95WLUPcSjE73UHyi+9PNGvl9whT6eHDO+zrI7PryTnz2idBg+
            zuDRvWx7FT49t228UrElvYbE772hkRk+Ee+xvdSWjz1yJmS+8C8sPcshyTz915s9UOZEvgsxhb7Cihu+Ro8hvqB3hL287Q0+
            7zrRPfsRuD3EOxs+FvM1PteUEb4Jr247/Axfu879Vr53oRO+FisrPiTVgL3Ow1a+iZ4mvVCfGb4u+9I6pO3SPCAQzr3JHGS9
            locHvroM9L3gwJM9+3O4vYbuobwKsik+osAZvhAoPD7P3t892ItYvhY4Wz0SgkA+H5OHPSpTiL6RgCa7s0PMPNmlTL6QMou+
            yLTkPYpv0r1FLyG+wgFEvvmSKT68APy9L8TOvZQK+D1KWgO+IsATvsIg1D23Zlq+Toe9OsIt9Dw8yr69qMLvPI47lT3Smiy9
            6KrtPQBblb245Ew+XMwiPtImLL40BXc+C925vaVTRb48Dcc9wQk8vfM4oLy3F6o95PT4vSYzMT5Zp9g94qw8Pg63Bj7O2FK9
            T/DsPcopWLwSroI9UpkDvizh2D3CUw++tUfRPUDwj71l9ho+KNQ3vuMDMT2eckq92lZhvWZZ2b3HjLc9Yt5EPqAkpD15CqQ9
            KtIyPrJJZrysFY28DiUMPpB9FT6qRPc9DJsfvrLHYLypkFw9KMgXPgYN0L3cn9m8KEczPkYCzz0uVQg93NmLvQIdDj4wpTk8
            koH5PVDYBD5yXjY9Gj21vdd54r0Sm6o83ieavdbD8T30eOe9opHyvfZhVj5wlim+HuU0vk/cjb30Ktw9KeT3vSoZOD2GpAW+
            0UkhPS7av72p/w0++C8nvjD9ML2kfpG84F3bPew4bz7wbBI+A98gvuZgYT3AJXk9lv0VPlSMUb6TADO9IgkzPt6Wg77i8jc+
            ZoFwPeKMl7yeIgo+bD/XPYRsWb1wB0M+QWQNPnCumb1B7SE+uDBdvXeGpL2GAyQ+KkCEvSibGb2qELQ9rMsbPjCzID6MIjU+
            ypgJvnvf4r0a1Ou82MdKvsR6Hb6kuzW9VpiqOuGI3r0OvCG+4PISPTApAT5ovxK+GhJmPVCaej29tcm9o1C1vXQWzb0euSI+
            HNxtvuMWXb4CUTM9voBIvnJdrj3CeNW9dsIUPc3BTL4m2NS9TZQMPiRq+j1SH1I9uVPkPSRaKj4ruCY9WdEnvgjQlL0xGRA9
            kCs4PhVRBL03Sq09cnOhvQYs2j076Qs+GviMPeoWPL60vQc+7rgtPlJ1sry6KWC7fqRVPnSkuT0EcJu91J9dPlnoIz1Chym9
            iz9PvrR49r0MYPs94h1wvk9vUL7YTiG+WPgePs6xtjzQBQS++jULvrjav7y9+4A9oOahuW6DDDw0Jzi+fC74vd6LVT6sCzo+
            SjCXPR+Xx72tHww8kA81vsenZr1lxvu92U23vA3IS74G27+8uG66vFHzC74jCYA9VuYJPaSTnT2MQzm+mE7BPVBhA75Obzg+
            GOBaPuQPN754MBm+JghdPECivr3wpeO9Ik9uPaYTKz1Ujq68FL6cPSRiwbwS6kI+kBSJPAv6b77XCyA+nMirO7AxPD3G1io+
            JrhKvgToD76aK7e9ehQnPBRKIr72TQE+aNgpPo9gsj3jtUo++jVFPm5xIT7wJr09yMnPvQaAIj7gGGQ93X0EPprncL1t+nI+
            APZ6PRq/Yz20BOK702GgPct0vry6sAu+0S76uxKtST5l3/s8lGThPZLhGz5WX8U9Fuy2PUGJVr2ydgO+iCD0PaEmTr0o4sA9
            yl4YvpA+ob1/SMy9RF0BPfQEMD4u5BI9LnArPcYo8j1u7m89u1sqvujfXLyTyNW9OXQEPsgME77E5JI94rcmvupXZr7QL24+
            UJnFPTRkD72iUws+1qnbvR7wNr7UCeS8eCJKPsgVLL5fPrm95z9Eu9pKAb41Rzk9VeLMvYxxQzwobUo9mvAHvujHZb0q20Y9
            wnEqPvryMr4E0Os95+sTvqMWRL4w/oA9LFUVvk6ZvL3CB+m8WOjZPU8xaz2ONn+8ZKHPvaBMBT0bnFY+QH4sPoK0FL6LXAC+
            Qnc0vrwART1Goi6+WZ2gPbUpTr7zGMM9vL0uPcy+Hr6mytc9wjY4Pts7Sj7JOoC8JColvsY/Z77VmVW83XgYvloZ8z2h7vA9
            UD6RPUbdLLw6JBw+CKbHvMwjCL6cVwo+Po4yvXMWkrvQpGA9Kz0bPXi9ED6kW3A9PItYPfQ8Ab428s294CWEPkraKT5++p09
            c34mvZ4xmD14wDG8R5M+vhGFNj6CRdI9+DG2PT4cRr5o+VK+/Nz6vGQJK772AGG+RAlnPL4xuzysAEm+uXcEPirSoD2oSQw+
            jsZEPIhen73F+zs+xh9oPda0lz0M0WS9cINGvVTRF76sPAo+/ioiPiaKHz64RBc+7H0+uwF8uTucw8c9XDKkPaqNbj6ej4a9
            xEHMPfTQkL3mETm+8lAyPfZih71HhFo+8ID6vFiRhL32P7A9nsCPPUaQKb78SeK9/5oQPoYNYT4sguG9jobJPe1KQjxsyYY7
            8GoqvtyPFT0gevQ9Xmj5vEDzUT65XIq92lPmPMoojb0eRAy+/PAavgw/yT2cqpG9aLf4PKRdYT6WZKc9sn03PuCx371s/h8+
            uKWEPY50tr2r1H29UIUiPQBibr3glma83PAKPlndHr0cWwI+KJpVvpIRxTxjkAK9imh/vUE7/j3AUWq+jNdFvuyeJL0GlBm7
            mNv0vcQiOL4GlVI+m+YhvSZtD75m4PM8ND+FPWY2Lb5IDVK9OV0KPsJJM77wxI09j+LUPbi/9r0Yvx+9aq8dvTM3Rb3uZO+9
            uOcMvtRtPr6FY3g9M8NuPult/Dv8zHy+s6QTO42wKD6pHH09cEsaPQXFQr6KKEO9lnEUPo4nZr0Mzum9EiTqPfDyqj3mIoS9
            KiEvvDzIEb5W+Ne9QiQ2PHnz4z2iwJ+96Fohvvb3Lb47uG4+A0EvvlJ0OL6UthQ+n4lsPfHGAD6U6E8+aJpdPtX9Rb6OMSA+
            KI1tPABqSjw6J1u+tp3AvUEzlLqRqfI9uAtQPtQcp7wIXuM9kCqPPfykyL0V2Mw9RGavPabMND7cXoU8K7lAvtAD9j0mQgy9
            o5CQPTSWVT4gF/O8C+uwO36s/b0iqSU+ZLIZvijdPL6mjZ09Bz/tvS4ylr1eG5w9o1NqvcoJGT3uwOM9ZdEPvkhwYb7Mrke+
            ODKKPViPfD7QYHG+bG4mvgIvRb7meGS+pqREPjqHWD78wvm94IsEPln/FL5A2BS8thtaPlzHIb1f5XS+CQdFPYPBeT7sXsC8
            dk58vgGBFzs+thS+ctCovm72Hr4gggy+QLeZvrYOVD5w/Y67OPPZvaAQ870kLyK9MhFdPGUjNb7XmTu+xNlfvRruoDvQbAo8
            3v9Avsc3uT1Ikze+ekBlvvgyjb5J5Cm+zNs6vAIABr6QmoG+6JNdvkjkhj6ER32+aAUovgo/ujxIQco9uPrbPAYc3DwQvnQ+
            egIXvpbGXz5KPyc+w/elPVYtUr7+5TK+ihTtPQyoNL5irPc8sg4XvkQMLz0qjeK9S7fDvUb2UT5pOu+9HKo1vkaNX74PBBq+
            nlf/vMaEEr53dBG+eMytvawAir1iWsS94nWDPtp5CL5UdVi+EsKaPZwN9b1WyC6862w/Pek8lb3D/Ue+dvWFvfJbg73Txlg+
            MEIRvla0IL7sdRy9rBiBvQ55Kb7l7O49UDAwvI4Bez3kmRE+UlTRPWzUHL5cets9mPzgvYbFAr2PgCC7C6hQvjqCvj11pLQ9
            ZLvavRrBzb35AP89CmuHPf46eD60Gcc8NGtiPaTR7Tx3bF2+v64+u7rfAj6MAeU9R/lPPneBqD0WNt095iTNvTwUML4vbBw+
            dbJTPjbZpT3IZ/09v2T7PBJcMruOTNw9RP2/vf45Bb2yvRm+ripTvPY+HDy6Yiy+2jaOPalO3L1Occa9DNZHvTvPlr7etkI+
            UptTvaZt1j39WRu+XBJWvqc+kL2ynF09OgoHvvtnYD4MxUU+ot8IPjoDsL1cV4c+lHliPhQtEz70tU69PWcDvi/pPr6gjPc7
            W2/2PThXVr64Kfo9n2wlPj2/JT7wuuE9J6cXvYLP+73olSi9JAU1PTLV2j3q8hs+NKTFPWZ93j1r3fg9G96/vWl5I75R89u9
            36qRvXsp87zdquS9vesKPmAUPD4B9wo+nqY5PgSP7rzqOz8+zO6evZWTD7zd7bw9+hskvmnFIj4iuIs9Am/vvOSLoz043ae8
            xBCHPIo98jwGfr49xIEiPhZ5Qz4yJgU+2mNNPrgePb7GoyE9+w3uPUZ4A75MKTa9KAa/vS69Zz6eEy+96LaEPsoiqT3N65S9
            drQXvr9TRb6Uq3s+VAXnPZ1wRj30fkQ+9PojvjpcWbunHli+9EsyvqY4Nz1IwQ6+nEA3PetnC74uVMC90FFjvVDs473pWXq9
            zKoNPPjvkb2ogew9nvF6POCbgL5G6QA+lQg7vpL2ALruPBe+PP+9vZkhMzyzBgK+7LHLPbZ2CD5eBFe+QukmvhzF673urP69
            iH8+PWwZNT4ANJY9BtJWPprN1z0/tXE+hNm2vArAqr1SDny9zSs4PmytR77YQyw+p94OvrUJEL402rG9XUNBPqAWcz3yblg+
            mAyXPcYmCz0Opp89WNbMPdzvqLz78wY+jhAQvmqSoD1TY1a+PPxgvgGAqbzb7Q6+ecYovr66AT1Cphe+IHcWvovLjbzEyZa9
            /iYePmZMHD4kCQY81jsMvebNqb1PRDW+YvkBPsOTY730Xi8+Dy4xvTnRF74E3t89b/q3PGuA873s2ru91gPlvWm+7rzKK2U+
            vIppvmJGML58pzq+/sLuPFqjAb7YfyC+32CbPcCdej7CKUi+DgokvaqG7j2g5wQ+cK5bvrykDb2wJye+/ibmPSRwZD1aGw++
            F3nwvV6Cm71cxTi+comSvPGFLD4GYC09uJBLPnDDtructY+92HAuPpwEkT0kWww81FCAvDB1J76ZQYu9H8QzPqfpFr1xOk29
            aekQvhzvgb7idi++4fQnvvVbET4EksE9ZewRvZq0hz1eXfI98tw5voGfCz5g6Zk9frEyPVxPIz0Cu/G93JcHPbJ5J7xnHji+
            7NVzvq7Pib0Isf69CI6wPcwD/z3YhBE8/yUDvvOBkD1M5SQ9UuIVviXH8T0a4QQ+5PFNvg5lMb0sp4E9/ot1vYIisj3s4/k9
            IsMoPtrNpLym3uw9iaGFvcFzxj2YXAI9bDqSvWg1OzwFYB4+84UpvdQcdT00FBA9gB+GvROiG75UcOs8fo5lvoX4i7ycRRk+
            zU8/Pk+zRD5vvSs+gutJPgYjN7wivMA9e39gPebQsD2Wt0U8eEtQPnkwDz4W9JY8uHcfvnAaGr5yAsC8fPFevg6lIL7RVCy+
            HKoWPIzbRb15Q6I9kNoovj6l8D1sZ4a9tjbDPSr50j06MJa9XO4RvnjgSTyAjvA99Z3NPMICTrv2Sy29qvsrPteTGjx5uii+
            ksjQPYJS7j028JG8WA01PjyAH76G8Zc8aDIQvUaYNb46vzq+kySfvZyUIz7NyZY9yZqtvR3/jr18sSe+4DnyPZUqYL3obZe9
            ltplPi+bTTugc1U95ErLPA5Rkb0jEzk8PoGiPW4S87wmfFA9tqzZPKrDQD38urU6EOoAvsobkb1e3h68nqsGPQjmAL40w8O9
            3aBKPt5GEz4z5kG+K1c3voo1IT7yquK9QqBNPkHrH71yCeG9LMHcPdpZQj5GFuW82A4xPuBAvD0l87c8Jeo8PurlwT2LfV4+
            UFxkPqIUQT2WbZ29Ud46vmJeub3N4w8+dLR6vGBbcT186ks+nvgnvXrySr5yeAu9BZ08PgpjCb4gkwm97L0mPqkuoz1eNom9
            5q3wO55VMT5IodI8gGaqPRFxRb6TdvW9p4bAvcycFz2Q1GA+ftCXvXUdKz4cRgo9dT9DPZaJBL426Qc+Hw0avmje4rwOg++8
            GngZPWtvNb4a8tc9mhxEvl2YTr5srQG+lA4Ku8W9HD7ATUA+CbXAPdaUSD6QM7G9KPZDPlCbH77RWMm9aNHnvXO4qb320dU9
            hx0OvgB7Aj4VEv09RJmlveRJJ76nE5i9aC/bPE9+/T28Ruk9AeHUPb+vOL70Y4Y9smghvrgk3b0bz1I6IPQtPty5oT08+Sk+
            T+jKvdXWUT0EN2Q+jsBZPQQrm72R7bG9a8vGvdQ4OL44CR4+TKaRPfyENj5RX7k9vrxuPNs7iL6yGee7qBLLPTpdij1ONdO9
            tELePRIgIz5mFW480HwePho7Ib6WZ9U77sT3PdFIpL0wuW+9nH6sPa0aKz5y3yS+/TlzvXxj1j3opRi9vOKfPcyeyjzms+O9
            relAPi85Sb4+SP48IJIcPqTsz7ymXgg+mv1QPMcNbD3SLUg9nAshvhxIRr42ebE7jB6IPFAieD29LSm9zzMMPqBa2b2EHT0+
            uFL9PUo417xO2Vg94lMdPjzqEz6/c6S9iXT+PaBI7T2BczM+5MgkPg4/4zyULl6+kPQWvvB+Qj7q7iy+qMM1vjTuTD6+tnG9
            GrL+Pfi/5j1vzTW+4akQPppaRD3kKbQ8mmwSPhwVFr5nkWA9pi0oPllXCD4r52s9KzY4Po/7KL5atrC81mPDvQMeYL3rJtg9
            XUwsvkpa+D2K9i0+vUNKPiwWDj4O7ZS8ildrvVCw3z1oTnq788Ygvi5QIT7xWj6+ADPFvXpd17uQ4IA+tpRZPkLs2bss1w++
            ynHuPesUHD1yyk4+RXoOPkKLQb08EOa97SS7PJ7GCD4gL3U8sp3SvbipSr6EjqG9vKqgvd0ofz4G4Ui+1qkKPu4iBjsUhXS+
            aFshvSjmAz4heyk+yBV1PXHrKz7cgGo8FpS0vfaChTsYqLu9li1Cvn6dIj6OByM+hs4JPsoej72Woo69XclCvjraLb2VDOa9
            kopNvoDJLD6ysJ27eIetPPyFIj4CiQu+QBDoPMyJgbsDsI89clh+Pqhumb1yPJa85NyDPQXgGL1AOkY+xnBzPjTA1T1Cxrg9
            +1ovPnKSm7wNO9W98PAwPi4HlTwrE6i9itS8PZiStj0Lq489djYQvsBSeT6y8hY+JsATviA4WL3+JOm9THyUvP9447xCSxA7
            MkNhvnIhGz6M10+8mjDZvKflSTzaJdw9hXDiPYv3pD12oR6+Vt7Nvd0/47zSxk89XPSkPaJFUr7tH/09mOGBvZrdcD4HmTO+
            gpS8PaKHLj6KCiw+RgE+vtTQB7yJbPm9gIawOyiR2rkQuk4+XoWgvOa3YL64TJy9VfRCvJgAQD7ETSS+C+IDPrgTijxCitq4
            +usvPpT/DT6C2MS9AvD4vXc5/72mpHg8dY1qPSLdgL0MSVM+62LLPRTyCrwWIs69wSkyvpx1UL5Chqw9NaMyPrxXFT4USwG9
            /HN2vhhoJz60FrA9nt6kvbjnSj6X7Cq+VJ7EPAxQ/r0ouu29jl8tPrQz+z2Q+Bm97hQ/vS5IVb7qUUc7gtQ3Pqz42D1iHmS+
            MuA7voq6n72OjVO+NmM4PvYwnT0K+IK+Cgwpvu7CMz4y7im+UvIGvmSNBr4shiS+KygyPvaEIb7gaOA9a1O+veOc2r0rACw8
            fyYfvpqQ0DxqBPa95GTwvXJgRT5kiFa97IckvYUZYL7Ogx29gjsZvuapUL6DaG48T9XoPYp2Hj4I1ga+DAQsvg5+mL3xCIU+
            AOZUPnwOoD0EjNU9WlM2Phg2Xj17ZgE8tMw+vuxkWb0wubC8uPC7PFBbRL0/0UI+79IYPixvOLxan2a9Fda6vdzQKT72oCs+
            eMIHvgaaxD2+720+DiXEvQCGg73hNtG9ypBGvoDl7TxG2ny91XydPRD6KD4wNFw9RrIXPUt/Gr6da9K9vJc7vlrgFL5CMhE+
            KCDLvQD0Dz4PbsU9wLv7PRVsvb3Uh/S9VjOovJhhAzymeJ68et/5vWy34j0U+yM+jE7JvSc2Nr4ANja+Zg66vSJBozvy8To+
            arYqPmKdq7vKHCO9Bvn0vfbuKLyVyDi+DhQ8vofxJL7guXW91niwvHS80L2myvq9zhy1PMRnML6wI/y8X8Qlvv2+N7nbj8a9
            mv7OvVClwL2yd24+rH3ZvZ7naj7+cws9IiZNPV61Mr7ykki+UlPyPfjRaT5UuQg+OwgyPq7hjbw0jTk94vqSvYal9bzq/P29
            5s5zvb2vYL2d2Ru+cW9NPukq571mbxC9oLr3PShlGj4EH0E9eJ4IPZSdET70RdI6ay9wvVazfj1mxqw9xqllPHL67T0C7Io8
            Lk0VPrD01j272qM8oI9ovW9XSr3xGRc+vsY3vtIEL750Hi4+LCTDPXSxrj0dpA8+my4qPioWvr2f6Ru+oAn5vcZACb6oyyK8
            ep5ovdIq5T1u1y++n0+TPcawRb5K+7O9xO9lvoPMAD6eRwc93J0JPhzJUj3j7EO+a3qoPAqNoD1ukpQ88LYPPvoZc76ltAi+
            +pnVPF6JIL687DM+ZX1rPlzMr7z15gm+5KfPvX2yub1DIhE+vDybvVgQWrzCQhW+ScpvvbtV171CclG+sV96PYB8BL1QU6w9
            C+vqvQ49vztka4683POyvMNBvr0kPEA+YicKPvIpCr5D1r+9O9FvvRoAoD1AA/08qQmbPTRIfT0FUA89nEBAvth4OT6BOgi+
            0qwevm1mlr3gd7M91gqOPXjLQb3wRLY9tuLMPdBDn73oORc9j//OPcECGz3o2ha+3mD4vev62b1RSKi8TVSwvU9+DL4Ynl2+
            cSOTvO6DKz7Ndak9rj2kvZ91Or0O7jo+yekQPuJaIz3fEEU+1GNYvTr+ET6sJ+U9hv7sPaRH3L20EH29ilrNPZjUTD6cpZs9
            S35DPXYpGb4fcW2+ih4fvlDPAb5wHzs+Ox2svd6ra75KQ/Q8sVtYvW5XcD1MDZ+9BIBPPNScTj6cS9u7+EYJPgEC6z10N1Y9
            AGoPvbdjGT68j6G9LOBJPbAI4L1AxF0+OoifPQa0Uj1pDD6+9iR7vYckEL5orh48ytm7vSPGdTui+Vu+MBi7PTvXUT0QYQK9
            Ji20vdTIIzycAy8+VG6YvYvEl73ovL070sf1PFzA+rzGGrw6FxvYPaI8G748qjS9LNkHPRUoAD6c9S4+SviQvFq8mL2amrW8
            HDpjPXjuqr1onxI9NXW2vRc6Dj42X5S9/pY2vmLHnr1uigs7Tg2pPQAprz2MV6k7aKcSPlgxij3gsua92ojXPajVbD1604G+
            dMn5PWKfzD3chHa+d72nvKTUIj36ePK9kXJVPRN5R77a4DU8nnK7PZBnAL6BRbM9uGAyvc7wcz5XSFO8MutJvp6cUb4sPoC9
            eFa3vfRGGz2QQ+69Hv9Bvk09Sb6uyTg+bIQ7PDSxc76KhXc9Zn5avUw1V74a04e9nH4UPvahzj1sTkG901H/PRTcbD2OppC9
            Vm0RvnZhtT2Ag7C9NnSpPZgHMr5f9TM+S7cZviZszz0W2xC+fvfPvZgCuz1MqD++8o18PmZlHrxo8YA+iIj5vVS9Aj6dwJI9
            KNQ1vhb+m73Ozdk87C0NPbfCg739dYI9ilUlPjhLKT5lC/g99xFAu+4F+b1qRzy9cKSPvI9C2jva4rC8veJlvpRXLz57mSu9
            BuCTPaxla77yRb+8iNVQvqR7db7+KY89PrMkPNzoOD5qfVk+S0ohPtxIS72GJWe8HCftO4ai+7ou8EI+rKZ4vDlxiz2gkWc+
            6Mc6PiwZcT5tX++9Yr7mO/ijfjqq/8g9ttoPvX62C76gJM29QPx+PV3QVb5s00Y+SACSPfZkDb1RF+A9gE1SPmQrKb20SBe+
            9EkxPU6/5r1Mklq+1Sqfvfi1Uj6KtH+96fTpvHw4Lr4gAyE+BP5SPv7WK77aH769oQdCPlpxIT7YxjA9/iwLPtKyPr2+ucK9
            TL4HPkKzmr2k92S++C44Plzm8T0/tpk9fjUWvtffoT3Z9Hq9yGYCvkASXL2wxba91QoOPtK8b73SzVI+iB5zPguA570zuGM8
            wqhePvBp3bym+RU+EuoFu6C33r2NiF8+zHbTPV/K/r2OiRS+xIIKPqUPzbz6xym+jiziPY7Sar6IYVU+eHmCvk+RDT6+c3G9
            vrs/vnLr6zs9yCA+lvmPPFbwhL3eLf4996eDvmq0bD2ezxo+oKdpPMCN272GQVo+leWoPHJ6tb28ilM+Wh/+PKzETb20DFW9
            AitLvpBjXb6YlgM+4vd1PKJI6b1QjH087P1wvcp+i7wQPgg9woh9vaAhqz2C1/y9JRaAvlbl9TywWgq+kPonvGgYYL48tYG8
            XnsePvQQzz2bpSc+ljc3vppKQ76K3tK8+0lrPmwBYz1aHwC8Nh8oPfj6Xz16SSE9mv6MvfuiwT0IWFU+/F9cvhMVQT7cZBs+
            m145vkikM77dVry9dggwvpSyhL3yS8w9IjYRPU7THT0YozM+KSvHPQDrBT4S6ku+G+NBPqYHgj5wrg0+iKX6PbaLQD3uYYE+
            DbjSvSPKOb4OegU+f7TCPazfHz5OpWM+Q5tDPiojiT6gKEE+iTjOPVqmIb6Ujws+BkM0vrbNhz7MLTC+mHSNPYIk1jvOzsi9
            fvWwPbScvD38nPk9In/gPTx62L06RtC9ePw9PXkJGD0kKkG+NloDPm6hJb7Wx/w99LACPrTEojybubg9sJGGvjJfAj5jJoY9
            YvU5Pc4KNr5oYRU+zLQ0vi7zTj69agi96svjvW01jb10XxM9ehsNvfLhVb7zvDM+PyzlvWnA4L1WyBk+8LNzPLoSib1SZMe8
            +Ri7PU5AmzouO8M977A0vkDNPr4GKSo+CCfMPZJ6hD2UJkm+Uv7MPZDqRr4ycm29TpA/Pufssb3qAdK9ybk2vhIJQr7uyUY+
            ZCj9PUfqWb7nelK+/li6Pc6oJ70/FUs++BI9PPbUTD4YvuM8mGYRvLSaZb5ipmm+ozZovvReHz2LXYQ9DElSvdKvI77yhzK+
            7IkrPkewzz1Su+c942uYPIS41j2Ydg29gZ50vZJPTj61pck9GMsgvULmaDwca0686iFNvtbkBz4JEGS+jCFJPjCnCL5KjCk7
            6wyUvI6Hvj0yqoQ9KE8Kvm6GiL2avlA+YtX5vc/WML5F+6u9jqIkvkEdp71OyAy91N4BOUsTKD5pVFe+sEEdPiTUqT32EuA9
            IzTYPYMwsTxOWkm+pQYPPtwtET4aV0m+HAgyPrBWSr5W47s9oo3LvbQEEz0oUd289DdavYWgij0SrDC+7kIcPsciHb6dewo9
            NPqEPbRjNr49cdM9IbInPXrWQD14vSs+HKOMvBwo3L3olCQ+cpUuO7AgJj4WL6M9qDX5O+BUEL0Amk6+NDk3vsNDLD4wrbg9
            kjZfPoxYnryo9X28mtMtvm0XeD4Spcm9zAfwPfROQr6O/2Q8kB5EvgsSyD2szYU6si8SvdRsNb2Z8ok9gN/KPaQekjzcS5Y9
            9E2jPR1bcD4TA468AnshPvlB2718Xhw98Ga5vPxnPD3OeBs+fuvAPka9tjzrn/Y9jjwcvZZuf757M2E9Mp+GPva4JD4+4em8
            KkjOPcqZL72bzBS+PapJvHtbprz2LSw+8CZ9Phi5rb1O1I49Sm4rvtT9Jj6Wrmq9iA6CPnzTcT3pAzc+8RjaPIpmdr4gfY89
            GkZcPoEReL0oDuS9lF8ZvLP66b0CSwe+gwxNPtz2gr64rmm+gvP4PFT89T1gy9I70fu8PbInFL4jWYu9WG6iPBDAOD6ggO88
            PtbwvRgZqL2A6U4+wA00vvzMTb7UJGA+CIJivnTzc72I+w6+Ot3Rvb3ciz2i7yg8nDm6Pe7lO7z0poS9IM5kPr4KXr6C+D0+
            VrZQvuoiAz4Q+Sm9xiJavt8yOT5X4li+XdtEvuo1hT18nBO7mdXMPR3IHD6nNoQ+FoSYPHvHgb2q1ng+bHdnPeQXuLzGg2+9
            PFsRvgbiPD2zcfw9agzVPV6hNb6DUJW9WB85vp6lIb74u1C+mQEGvtL4ir7+WZ69b5AXPkzGA7vixds8MnqNvWRrtr0K6Ls9
            QODkPZo2GD698lc9xu57vqPu+706BB2+Mr8rvihNwLyygeK8Nk+ZPPD4ybuAkxA+GDwLvkQ+/b1gUFw+5Fk6vTO0hL4WMyK+
            FK8/PdONRz767zU+vvM1PFJBkjybq8w9JJpPvTStkDyyJDC9mrb+vfR4ID3UZou+2/BDPqQ/FL6FqoK9JDKEviK3uz0srgY+
            RBh0vi8ZTT4MgKi9EHpJPryMbD6S9Ai+pn5oPdhDsLylPGw+2xLDvHgSP766JgQ+eV+kverHFL1GiCc82A8UvmXbyb1eSg4+
            E/YmPrZCBj5HuJM9/okivRV8Az7GG6a85J8tPl6+2rzQkxa+7CQavVhCt70GCus9bWAUPqwWST6lvBY+Ho3bPSB8u712EtW9
            rIwjPqIBXr7dLPK9eaOVPNjv8T0mosq9jkpTvsDm7z3GOI09m3g1voJLA76tQgg+LcwmvhjwCr3IbbI9+pEtPN0fjL33thw+
            sgj7PagZOb5Mwkm9IQYGvuNV4D0nX6W9zkDePC7mb74ViCW+bBZturrZ/7wstA++KORMPlJV1T3idVw8OOoCvnqQDT2TJI89
            PJ5Vvk6NYD6h3jW69E2lvAr/uT1L5VO98KFLPjlC+z17U7S8P1LUPdFyUL606cM9moaqu6QDQD5b1Ai+2AUgvpXOmjxPqIa9
            ZBQ2vl6VO75APz0+WLUbPnj4w7341yi+Wn4UvbYaFD5gPSS+yfUVPqetx71koys+rk0FvjLxHL7XLbI9QXI+vexmV75a3N49
            jCW3OYhEyz2stbq8SJ6lPOi4PD3+C2C+TgBfvlglPr7X25A9rHtYvhVOwL1gXgA+3Qs0viRV3j3CBYS8cPAlvirlib1XkWu+
            lrI5PvWIQT5LQcU8YH2lPYjvfTxcNR4+C900PdjKZL5mWRi+dO0Sver20bxvNR+9IEZjvo6wKD525gC+RmwVvkr5P75Co0K9
            eOpDvmbs6b20ja891OkuPsh7Bz7qS8i6lrm3veIMJz5a3OK8QbNiPsYHmb2e9Wo9CttkPggyRz62DgE+x18Svhe/Z76MI2k+
            K63mvaL4Uj6C0Ui+3h+rvauaoD3lY8E9of91vNCBVr1Ccca7tAEuPmCM0jwwCSK8Yo4hvRCBO76jkiG+aGUevujiAz7mENY9
            pqPwve8njr3jSDM+bVqlvWBMZD5toDM9nMcDvnDOBL62EKC9gfHjvWGDJb7oorK9peopPqQ87L0OaEo+Cr5yvvguBL5kijQ+
            8JLvvXClIT4ZCFC+NnjtvWV3OLsgkBc+NHA9PJDV0D2ynRQ+88gUui7JgL3053E+/THJvfgEGb5AF6q9mIUWvj/fQDwQQzc+
            bfzCPV55D75W67o90gqpPXuLl714rBg+E8+xPW4j1j0fXdE9RmGDPOWzBz75Tjk9suAevf5gPr4EeVa+1XrwvLHHQj4zNTw+
            lMIQPi2L970QpEm+mGRlvuhpjzygTQ0+ADrSvD+6OD0XzU4+sOQ8voxrAz6XlCq+MhzyvTpTj7xD9U0+/9aBPabSND4+zdM9
            XEvtPeYFY76U/yU9R46DPoQnj7wSNN88MCotPfgEZD7kaIg+BmP+vRo0Er7CxsK9AjlTPgjoO70s6D6+wyaAPrLe5b2S6Ra+
            w0cuvmj3Rr6zOxI+onsovgpmD7505Q++yDZqPrWGMb6ZXhe87BgYPhcl2TzayLS9W0YMPigUgDxcEx0+12D5vfjiI74DIrQ9
            jiE+PhFQFb7ZGEo91og1vvO8zD0LAac97hgsvfwLQL5JkBA+PvEyPjIsGT6reOw998fBveGUsb1QPwA+v2R8vtr0Yb2GBJK9
            GHJPvQRS+zz2JG8+gE80PiTpsD0Bn3K7hrUoPk6hFj7C2hM9kfhyvakvZ73wDbk9IpIPvYZ+Db7yPz4+jbtQPcnpF70IDq+9
            FxQnPnGvNj7sDPS91mBGvYub9rtq6Hw9NZpZvpJ5Cr7MWVG+miEsvqBQE74GII+9ZJiAOZZC8DwKAoQ9aEs5PCZqZD3JyPa9
            na0FvrVYVT4Cfek82NMdPtxOGT7sa7e9VIRSPeAqA72r1jO8pI8yvU7ol70QUVw+N/xSveMQ1rygATc9bB+1vaANfr2gI4k9
            8L/rvUTgX7zwIJO98e3EPeJpYj288fA9r5Dqu0hmOr6Jsrc75WlLPTMFgT617bY9Er6ZPSMQOj70Jzk+PwsjPbS07D34HVC+
            YKFwPTbYJT5ouPs6UL6aPXbL473I5Ck+UMcjvsi5Nb7L9Uo+Rjr+vdupHD1Q1SQ9cgVDvUQYTL1J2Ka9xC0SvmpPYz6P5zq+
            XKD9vWmzOb3cYPc8UtY9vS2jyr3ljza+mgggPizSSz54iQA+7uQpvmxtbz25rri9xqyYvX4GIz6yVyU+vOGcvcSLtb1YV7M9
            EFmFvowDEr38w0w9iJ5SPBZvQ75APlA+Q7zRvbg4cT5uGBq+Ru0NPtEHzj22oX49VPqPvNya2D3qp0K+HOJDPHpsYj4yeU6+
            HgrtvXPMl74gyJ28gLnmvW/jtD2Ur2i9lK5avmGeTb282Vu+hwSdu+U4Cb78WcQ9FBWpPcAfprrI1kc+zzrfPchFFL50juy6
            LGnQvSab1b3ULi48Bb1lvt5U1z30XSy9HIpFPjDFXb567IG9ihqWPUxsWT11SU+8/BVgPX7PPr5O+Fu+84Urvl817z1OQzQ+
            9itnvFtjSb7YGQE+jEkuvdTjHz7IP5Q9xKUsvmpMhbxDSrE9AOZCvTBSLj7sBCg9up8/PrvXwD3kKQu+eutMPpTOC71m2wm9
            ejsNPt7cNz3OFRa+/pl3PWpR9L1QvRA+FobkPfzFV74rG8g9ovyEvTS59L14ylc+eFGZPX6/zL103po87GhKPqgkNz4Yj1U+
            iiW/Pfhjcr3Yu8o9+mM3PojK+jvwUE4+2LiTPZh4dT14aUI+eky8vW7WTD0q5cK9uIsWPp7g7T3Iej6+Ip4PviYDAD6aJ9S8
            q86fvdK7mz0DtPY9juMCPpNUAj66NNa9Rx0/vrqUT75kMUg+NQPmvcSupL1cZfS8bDoSvseSMz2MvOY8p8BivZ4hAb6wejA9
            Z4ilvWHxIL7Og2w9HAyUPKZSMT5PgfM9cCSjPIHi4T0U3Bi+uXWKPYjYLz1MgJu8/FS6vQy9wD1JvKM95KUePmlSjDwGXl28
            QGj1u3yQ6jx0bUy+etnTva7AyD3CPzc+0oQtPmlXzT3+qVE9gWEAPSI8K769SzW+3wkLPr7PRz7btR4+TLbnvaS1yD2YB7o9
            ZoONPZKSQ74s0U6+1PMqPZzFKz1Qb9a9yl8CPkbgN75ocV2+PPbxvJxIo70evQ2+2GBvPvSeBD44Y6k8usg0PbEzYr01OU8+
            eVAgvv+s3T0IBUU+9N7APTDYAr7StSK+bsI7PlDp5j02nig80/Vcvj7Rhz37rF8+hd7tPTbZGr5233C+cpP1vYIMg77F7xE+
            eKmCPNACJb4xfsI7nuSAPUA6DL5bZNw9wq4FPhJrrTxIxTs+yYWMPQaZWr40kHu9IOuRvAV6sL0AjTc9ao2vPVWKJz5AvyI+
            ziEoPuKfuD0c1oQ98KOqvXsWXTzwWY+9PDhXvmy5kDv0dha+FOU8vidCB7x6HTW+eiMcvg+Yfb3WnII+QGQFPtRNDr4oH829
            UAo0PgDY7D0UvQy98/hXvtvBEz3VLhs+lsWVvR4pQ71MQiM95JQOPqD/vL1GqBy91K7lvMQRP75WjVY+8NhgvtV5n73WuMK8
            dpduvqN37LwAriq+ttanvfB9hL6k/LQ8IJ2DPe8/AT78Nqy9ind6PUiLqD1wlJQ9OBqKvhiMDz5D8W49ob78vfwiwz0MqKC9
            b4J5vnWRQr5GmQk+X+TevcEhR750YMm9/JplPfjdI76ICKk9CrcdPlPOCz6rfzk7euLHvVITx70mcw291EGzPUYNRL6LQw69
            2NohPTjh9z1iKmS+4uAgvpieqD3sgwq9J2pHvler/bx89CM+HbM6vdLOHz4yexg+OnNKvoIjPrzyYAm+pkGDvjYpi72q3Tq+
            1hfAPcYn5r1EL4m9iGYNvmElWb6oUii+oRQJPZSPHj7TY2G+ilO5vQxDGb4Z8o89dvwVO/Lxuj1s5BU92NtUPngiwLySBMG7
            XGcwvOeAyr1u4tA9NupUPRTchT56/Ky9niZZvSbCDb7wURS+px2RvJ4O8b0cH969pe7UPXa1VrzoOlY75K7FPcJQVjtqUdq8
            KMMrPEt4Ez169Fc+cHpYvWJNBT5As/I9bFdgvnIBr72ieYS9mg5KvksG+jyGNik9nXVHPqA7E73kpSY+DN7dPWSGLrw0uKO9
            0uGhvVhP1j2iV06+hTs0PkhttD1EFlg9qWlkPlcNfT1TZte9fqNTPmbZIz5AjQE+rf5rvljuxD3m81Q8IP8mPeoYHj2xvRy+
            tuVIPjnNGz7ipVI+iKQOvidMFz6gGRS+97aEvQKnGL46GBO9HGUfvrSPoD2wCg29ynGJPZ4MS76yWUe+aEkhPv+sxL2+iCc+
            TQPmO5Cv1DxIywQ+EM82PtI/ir3M64S9WvxsvRrehD2c9iM+gPyuOmLCkD6WUB++XBMOPkzG2zsskDu+7Wy4PcjxLz60rSE+
            NAvKvehHHL42NNk9Xr2aPTpHJj40E9a8AtY0Prmai70FMDS+BCrePYBWfD1+PTU+kBtbPjDEvL2+4UG8dvzOPM0oDL2EP/k9
            shgzPtTfDL1gCey9GtW8vUh2I75WYJG95E0UPtvzAT1A2be9QOvbPSDYi70G1HM9ZELoPeQADz7Y3jG+mD2PvVL0UTxze469
            MmcAPDD/jT2HRey9ppdjPmdmTz2bb1m+UOL/PT19gr0XSSI+zTmhvTBhwb0SUEA8nPIUvpZwBb6PZaA9qLgqPjIkRb5IAxQ+
            DiRdPiRjLDw21ek9cKtdPshVBb7qDh6+wrz7vRJshr09Wam9htgbPZrGabxsNHI+FGU5PRJhVb7sIgQ+XcFXvoz9CL7ym5C8
            Qvl3Pj/38LzcdxS+J2IqPhC3Eb2WRCS+ui4oPFrEEz4swlA++kSGPra9sT3eEvQ8nEsnvi7hNj2kBlC8ZMg+vvbJYT4xlRK9
            vf60vX7NaT3/2V69xhDRvQaerj10JSK+wuHIPQ5wJr5gMtE7hAAAPpYOdD5r2Va+LEM5vrXJRr4y/FI8sMOePaR2Yr4OKj0+
            RoZRvvxzFr6+aUS9qNf6vAKrG74aLf+9V9gjPqeOjz3U+Ou9MLAwPjNDZL3q3hs+2Jpgvs5TO7p2Oko+mkYkvbixvz3I0lQ9
            6EMAPqgxRr6CUXk+F9jdvXgpTb12El6+pqTMPf4lBL6E/Y28eORXPuYNSj4m/Aa9a+x/PRfiz7322Ac+UJFyvs5oJ756tsM9
            L96fPVjauz08Rs29ghg6PgqyTj70vDm+FD4/PjZRYD3e/uC8tE8qPqUFOz7qhNe9QBY4PveHmLvY9989QkpJvnPmNj6syUY+
            +Wu2PSR6nTvzqh8+PVbPvYnA+D1KcBe99KTjPSQNDr4shlw8fDbTvVLgIL68xB0+xq7avSHdjD3tnqQ9GMNovDbfuLyEWw68
            JRm7PbeVQD5wVdy8yJPLPWDWNb6pWAQ9I7WZvZPb0zzQnh+++mF6PdYJADvlgi6+ilBCu5NOab28Ot89gP3OvBIBRj4Dc8I8
            x+AivOXnEL0W/gY+CHDqvSh0Kz7BQKo9CIwdvizjRz7wVgS9GAJWvThbEz4YcOO9Kvk7vlS+Ib605EW9jiwRvjbvM73rnIQ+
            PdAmPv9CVr5pNWU9ktX2PeyBXb7IFWO8BItePLxsZL0Mto+96EYcvmqxrb3mvyM+lZYJvhmwFzwYLUE+ivkYvYr/8z0ClTe9
            bEFgvhwM6T0v6h4+hgEvvmkAAr4U8aq9VAAJPg4cYz7deww+xn2VPdBctT221ZM8JNg8vnj5Jb7kY0Q9kMbNvHqNYrykMha9
            ljeAvJHWRL3wdXu+QCwmPtCq6T3SjJO9SGBivVSPTTyHMSW+CEDFPaWMQj664jG9mx+fPdrL3LzDpbk9ySIxvVfMPb1COXe9
            ZKZQPkBiPr67gLg9fveTPUxo7r3xyj89bDUvPmEzOz40gFq+/ihJvpxSkT09j789nKAHvjoQJr7joEK+2wAwvkC62r36zAI+
            ao49vg5aDb4/0AE+2CSMPdb/ST70IXs8btMEvq1WE76YMck94mInvqkHML7+lSa8+dpFPhZ5wrwL0jQ+gtF+vSr8nj0nAly+
            pMYDPnYnX7ynq4o8OOwDvgabRT52apo9NtaWvOqYPj6QUA8+wi6lvYncED5BTXM9Y0HiPdiEnr1kfcG9/gCAvlf/p7omEhU+
            iqWEvU81VT5kVU4+tndNva7/QL0SIJ+5PblLPI/SG77I6D0+mOo2vKA0Nb44w2u9TChzvraiXL2A2gq9ekIyPnpTbj3eICo+
            oHpCPUWLfL3UZBg+tZUIPcZZmDzePm8+xyopvl23cj5ZEmS+FIo5vigNLb7Rl/+9zBwZvRtB7rujNd49/cdIPiL3Kr4MJbQ9
            tc4HPjktWb7aQCq98ehKPqDzKD7aFzO+fBdKvvCF7L3Tskm+oAZxPNQlEr6LaGk91O0nvnq/Vj6ccpq94GtZPmJQYr7YjSy+
            7rQTvoxBlb1sVyG+PDWzPSYs5juShxs+LO+UPdaZQz63zgg+GoOJPfCqhLyCtkS9LpsKvh2e471UkgI++tpMvRVPpz2Nw2M+
            MbZzvl4MKT7+6gM+Lh4APj4US75884E92pQZvq9QOL6EbOm9JFp1vkjbGb7utCm+OjQyPrDmjr0DooS9OjTXPdSb7L2GzMe8
            oD+lPCYyo738uBw9oDB1vkstvD34vlm98ilavkB0772HcEs+OiFDvuS/Hr7q8Nc9HvqmvTxWXT17JN08cmMQPqqj2L2rMky+""",
            """
            tKYNPtoGGj3UlLK9SnchPlz8sL1ugwM+Ksy+vQjRmj22Xbk9iKhbvivdcz160Oa9AwFCPq7v9TwMrIq+3wcxPg02kj1UrTo9
            ja4TPkMZHD7q3BU+rzAEPpp3SL4oWDe9oGn8PV3krT24Q0m+ZDKDvSIv8jxApUe9H4m7PEg5gT1q65k9jYglvsPG8j1ASny9
            uEcaO6w5470t7m6+QhRmPkV3ML25TTW+u2E6PuaQ3z2cxGa+YpFOvjbyQD69fx+9N7X8PXqdrj16yg4+Us0Pvl4eFLy64Ss9
            UxiHvc4MzLxGCPW9uhBuPkcTIz3qZgE8NiqtPbyBUL2Jg1E+FPoKPpzQWb2rUlE+dikavixdrD0iQIs8ZN1Hvt4VJj46Azi+
            zCwjPdIR2z3Qlh0+CeD7PfDoUT7u6hq9cA2KPbCPJ77A3vA9uPzAPYqd6T2Y0yY+WINBvpZUXj65d0A+6OElvlxz3r1kZRs9
            6kQavra3Wb5YF6G8TDWqPWoR7b2usvK8d3RcvmRIOb0sMgI+J9JNvhMNOL4GHBi+/DHVPQJAKj6E2bE95mhPvWwZUz1jyba9
            sGNmvegtsb1M01e9yvu+PGzasj0LbJg9i1T4vYKUo740eRu+Ap5RvVgRjjyODDY+LJlFvj3u0b1+7Yk9zKJrvVxiVD2HQEC+
            hShcPs5rfDu8upC97dS3PfDmR71K6Wm+mcG3vQvyiTyz9La8Ht2YPYiPXz3+Sxw+TtaHvnKHkz212Xe9s0SfvrySGD1S/xa+
            7YgqvimGgLygi6W9uRiSvp1SWb50Sbs9M/4fvmKFiL0sQyO+DLHXPWGzED6tD0y+c3r9PdJs0j0KexW+EdoMPh9IQr6RXWO9
            HjUevgSagD5oXL293dvyPBMzh7xOVG2+ro6TvX5geT7Un4g7ZBODvUrJ9T1JAHc+Qrd9vRjOW72Q+E++kJ+WPOaUXb4G41s+
            Evn1PRGBez4EoQu9disjvoEh7r1OqLW8x3w1PllrAj6g1AG+S8VQvqWtLb6oLKg9KDMfvsZ3Pr5cA+s91GByPVSaXL6uXp88
            gRzzPaYsIj3qTxi+oyW9PbCroTuIgfo9qb6tPR0kaD7YAdw9cmRBPfDc+L3+DGa9wlTDPRH5hT76H949Wo93vSRMFT6ZjQw+
            Er7HvZLxtb1a3YO+5GOEPdmuOL7gwQ69TDERvmICPD62lzM+LXfaPeIatr2j9hI7lCpmPcIuobs7nBK+mCTVPTAwsrudNBU+
            ruYQvssQq717glG+X6sIvvRGDL1Q92E+5X4TPtDPSL6JsaY9HXJKPdcHEj7MGke+TsZhvTN6OL3ZXug9AUc2vElrcr19vei9
            Nh6tPYedLr4G2Sc+FDzNvVocej2Okzw+UhSYPVTkM77EtZw95QjLu7CWCz647fI9cY0svem/AL1ALLy8tvB3vlHU/L2yCWM+
            +Jr4vQS1az4f9Di+TM+ZPRhBDrsoQT0+GQiCPty+AD6uI+a9xak0vnwZNL6cTmw+cHtFvVLGXD2Oskq+KiHVvT4oqr1I6DQ+
            KhtRPTwRIL5uoRk+i4BdviJrLT6KNbA8cttxvTYWCb4iC04+DFMSPh2m9b181RE98MWkPZuXT75hCGo+XHEAPnfBBrw9YJ69
            +QeVvRqul70OFeg9dNrtvc6C2bz5k6i8PAVOPeR4Tj5KCDS7+q/svf9FiD0/38e9zlLhvfoAI76s2AU+MugJvaPlGb4oMJs9
            G0SMPUJo+b3O6kG+BTRjvsULQT7fWu275ibVPXTKYL0E9dY9DxowvujEJT0Etsk8EDaQvWwoSr0Sti0+NXfJu2gtPj0OZry9
            hNMQPWxo7r3uv5w9GtWPPcIz/zuSIgw+RuHWPVpOQL4XVLy7TRUUvsui5D25gIm9hAPlveDGdLzeth0+XNQkPLURBb31gis9
            gtslPjRwtj1hgvk9SoEqPigQZD6qGp27tuGWvZbYBL53ihs+VKAPvrY6Rj6iAJc83K/BO4bFrb3xUV0+F1mgPeZPKD7wXjC+
            N+HEPXWD473sgru9Z6kzvqbzeD0yyRI+skUHPd5btL280GW8rrauvdepF76kWiq8mBFZPmXUID6r5Tm+7LkKvqU98z1Apzy+
            2KIaPT+RljvU1D693W7+PQiqKj4s1ho+xCGnPZkrOz1I8Ag+wuElvqy/Bj4jBns6Oj+gvRCEK756lWs+dkUTPn6fJb1FZj2+
            8Nm6vWxBO776Sha9XQpPPn5FTT7QORS+km3fvZzAYb5k1WY9HAHmvaprwr3EZ6w9jLczPlpAMT7AYyC95HoIPsza1734Lim+
            nmm5vc34U74oGM29+dPQvXlxEr40q369ZKJaPUwoRj5RBLO9/KF9vfsfv72BMCE++tIkvnOdKLy8S+W76mnavQK9dz7UylO+
            dAXXvRToDr7WTu+9+JG2PSR8Rr5kMU2+MuOvvTSUK75eggS8mgz/vTr7z73F5rE9fFU0PlD5Hb7yW769gCOnPe6MLj5SdTk+
            iIFkPvTROD6uk8y96j2KOyjjPD084yI9RgQHvjxM2j0ZdBg+nLIUPjjjwTz+OBo97jjEPRo7Wb3lk2A9sPv2vZSaQD5bcja9
            YjnCvNnCaz72rdS8/CjlvPbt3L3oVps9HVitPORbpr3BNbO9sBJNPsf+nj3YEzS+wFbpvSxquz16nZW96RxHPSwoejy/tQk+
            QvcSPjzy+r3CHD8+UKAvvmtKKj6w/AO+JNpgPKrhAz7EOMW9DE8YvpyYjjwcqWM9Y9U+Ph64HL5Y/tS9RBUzvm4umz2gRza+
            ntzPvT+CQL7mwyG+pAx9PdEEtzwx2Vq9ItI+vmA+Jz5IgBm+kbZau3XohL4GiQk9ImoRvoW9fb7sVg6+8qvUvRVTSL5cIXi+
            /JcAPn6cW75yIn0+QgFCukQ7FDyKSAW+OuLAvZRLBT6cTAY++NVEvssifL3Ls0C+hqJevuaH+b08WA6+2WLcvUpmIj0AsX29
            isRPPSoGNL3Amc887bonvoQGSL5uaP29JpKgPXj83z1kGZY8pOrevScRET49SDc+I6c6vQigmT3+0ke+KlOrvOQfZj6wmao8
            o4vnPHzJC742gTY+gSGzPUASDT68sbg8ryKgvVb7Sj7md8e8oIQBPmrkRL5lDgk+zX9wPji2hT0YxZi9v/n1vaJOAr6UOge9
            4ByHvULeDT54RkI+erWRuzJzAT6d8F0+5G2xPTAaPj48pCi+/uQbPRjH+70WHB0+lH7zva20PL2+0FU9xGHJPVIoz70YGky+
            UWvOveixDz5q2Sc9Vz/0veKfNz4MIei9n6NcPnxV+jqZnFQ+mPKHPYD3zz3oBT2+4jBgvhLQ4T1Y0D29Xvg4uy8Uxz3nZE++
            89FAvWTj2T0Q/hu8fYILPv3KAj4b6A6+6louvhjYsr3YrNA8LME+vn5Rlj3oqx89tl+XPdc82z1SOyE+R6sxPnv8JL4LbaM7
            khssPWjhJT7i3/69cB8tPqjSOT68xbq9B9xXPrgFDz3w96e9vL9wPBWX8Lzu2cK8hWhgvcS30r2epRO+uiG9vT7RGz336M29
            5BIyPE5Cbb0EnuG9SEKBvtpUcL16Q+29tzPevQNdwTwFun09TniyPeTePz4jNoO9BCciPogjFT5gB0y8qUvjPTcFEL7gx/29
            s6OmveAor7z6Dje+ubH4vA4Joj32xVA+h3+KvgviQr0oLKE9GtKpvR6a2L3RHzA+V0dyPWVGtDzMuJq8Ai8uPjwd9T1E+iA+
            RNC0vUrYCL60Zjc+Ema/vBT6Z77cgV29SkQFvsMaP76g1c89m4oTvnpYLb4DwCs8KLBQPSwAp70CBXO9VmkdPvQKDD7wafQ7
            xEqOveqmYLxY5vi9YP4rPa4lh75zWge+JFqePXetRz1OtSe+yrIFvZRWSz2Y3Zw9nL1cvk36Br6eEvO9SnTzPVXEGz6SEvY9
            Zi07vijOMz16nu69QhA/vvi8Cj5IvpK+MfHjvAmbgzxMmHo8Jp2ZPQNEkT0nmXA+FBQPvlOYaj6C7Yk9nrK5vZZvAD4gSYM8
            AlEdvuZcDL08X889sKspPlgzFj4k1ns+SModPvj30z2EtJW98NDQPAB6wL3KK369XSHtvY3NJj4UGyk+oEoTPT4OrT1AYqK9
            D2E5Prc5AD5/sue8tspZvrK0Y7ur5tw9Vq+pPWaEJj6igUC+AklRvhrebT0P1CI+jhr/PTzSjjzxvEC9GjQ6vRrPxjxOmuI9
            Cm/OPTrFpj0Mw529/L91PuvYCT61lIi9DlYlPlasQj74nSO+bDUpvm8h2Tw8DLY9WuYPvRAeaD4eCTW+LJ62vNpZX70xghw+
            pH8hvKSkT752nWK+IZ5LvTieND3WHCW+DAF2vQI58L0HcOy9+jiuvVjaKD4+OBM+YNUUvqoBlb3awLK8fQ7ovfpGQb5o9wi+
            up3guwx7UL728nS+kzTjPbzAmD3Uog0+yEuuPeDUI76lONq9eZqUvQA2eb7yu6m9SgHvPdUecL1HU0y9bPnmvdqBcb4EU4w9
            pBZAPaZ1cjssnPC92P8Qvn5xmT1h8uo9MDIlPne3dzwUu0I+IfrJPQbWD775ZAO+sdyRu2LJKT3eJ6W8JwPXvaxkuj2Z0DI8
            MxCcPZljMT7I6AQ+kuciPiTftr0UemA+RoHGPbK3OD7kU6w9dF3dvQUCVz0Clie+Jq9lPahYdjxiCZo9zp4KvmNmW77lMCI9
            IIEcPlJMaL4K8AS+8x8hPXpJSz3uR1k+cPoHvlJsoT3IT2O+mFJNvnyA1DxOwnK8ELhCPqwnQL1aLle+XiUWvlbrLb54KG69
            hu3SvLIfkrxYRQO+No21O8H5tT2djPg8/UuhvSCwD75QYJK9jPRwvl7ERb5CaLE9cETDPEPoqT0A7EU+0ukXPk4AF77cE/M9
            CuxnPVqBiL6qu4i+P2DtvTHx4ryyFPm8BkWFPXpIG73IxkO88Bf6PR0YDD2sWh6+6gzfPd7SGT2opvw8rjNWvYjkJT6MnQY+
            B1wNPmzb+b23xg6+NvcvPYho571OM8A9OfXsPcV/1zzyg3e9xA8SPqKiBL54pA29ILzsvF1Wgz3oZ14+WHoPvfdDrTzP8/s9
            PkERPql9yjy9xFC+AS9XvtLdQr7WTg69skWcPUjKUL4miFO+IlKavPiCzr0vQBS+LQo2Pu9Taz7YLRa+Q/p9vbQih73b/em8
            pC9PPokgcj7+lwC+cp8ZviojKj6ELoK9eFXPPR7aCj5l0929YPhNvZhQJL5kkoQ8DX/yvTCKKz7F9Aq9vzk9vhjv0j1Anbq9
            8IKhvYMBMj66HKc9Ylh/vSAkMb5jLo69MX+WPbfJA76AlxA+XmsaPlDu2jsu0hO+rJg8PiPvPj7mmYG67UDVPcWc9r0tvBU+
            JKA6PjahUr4d6SK+SLHOPJCwxj3ErlS+bIsbvpCZUL3tvNq96msOvnoRJL7bZlC8qrqgvbO9QL4Clmg92CxovElTlbyuMQ4+
            QkFDvoruED6ijQq84LQNPkTAHj7zShA+QgEGvCuIXj12qCC9jkoPPhCRZb53r7Q8BDBUPrzYoL26MrM7kBYzPnujpL3ekcG9
            brkePsAg9T18tO26i2FLPow/Ib7RLpc97PAKPjq1Or4Vt+68FcczPv3nKz7In1W+CF1jPP7VFz0eq4m8EAhOvVeZQr5yBm88
            QW8Uvn9sSz3Msy6+CvoFPWYuBb4JUzE+jXFOvgx8/L18MH09oGsvPgb6xzwmdCq9iLWMvjwEN76wixW+Ls45Pkobv72E8gA+
            qr7LvTbkZj4UKwU+8uBhPjjKNz0kjEw+JjfSvJK+DT30QlM+ZUrWPRKUEj2CIyK9XrYaPr4oN76aqq29vrsuPfg3TD3XVsO9
            YmbfvYD32bt0OEI+8AiTPWQPhb7aiB0+yArovEFRIbvygUe9OuaNPHA6h74YKMQ9YrsKvkHTXD3HtYW+JEMOvpp1Bz3FCli+
            uLySvU7cF75eCR2+gv47PXT/TL2H3gC+mJkDPsLwAj4p78U9/VZOvuDqvz1eznW+YdkuvpbT9r3IZCw+sIpRviCdRD4fcG68
            R/FKvtj12b3Cpdm9/Q/jPVIMMr0yIhe+fJ9MPtveED59Bi+++H8+unpqGL5Q0VA+vKppPKaC4D3simM+7tUOvjkeXD61Fyw+
            4CePPVY1A77RXBC+GFF4PgpwFT7WEdq9ElsvOzYKF7720JK8CqKnvayFCD5kYk++LMluPgIT7z3b8Ec91+QUPhLsRD4MsaI9
            lj8AvjRMo722BUU+QpSZPclwOj5udkM9BmYUPoKxe72OAiS+KuE0PsovBT7A/wQ+fnTivdVqWr6ONE8+3FSqPNz6aj0A62E+
            PhMwvnHq3L28Jhc+GF6BvEAp/L0UuAa+2IcCvod74T2F6YC7lYcBPg0e87w36t490gebO0hMyb1k3/A9zYwrvZf4zjwcd449
            MHbwPTfZmLzEaIS9lzULPXGNDj518Aa+CLrKvUSClD0WSF2+F9E5vhIV3T1w6iM90rmGPeF2F708WbS9xpu7vaWgO74ohbS7
            mOMZPmhXC74+X0O+yIkgPlyyMz5ec6c9Ly8yPuFOoT3XJY894ssIvUtWX76ERVU+QlgbvrphED40ofS93iFaPuCcvzpPpRM8
            zBMovvLsF76UHAm+f+pYvjb5Jr5qQPQ9ijF1uY/cDL7mPna+/Ll2vU/A3T1Re/I9wpt+vbjyRz7ywi4+9t90veTyxL3iBAU+
            rMswvsQK/7xBTam8xXqFPfA7Hb7D1BI+tx2APWdTgj2pe2C+dG8tPo1dTz5K6A69tPgPPe/mDT5yfcc9ZBKAvTK1yz1IO1q+
            DNDfPa54Ej7w0/I9ZpaLu2Jxbb6/Lr69DjLqPeOKNT5OMcA93nclvtWMAb4Bg+K9+LHIvVxbUz4CDzg+v3RjPvD/Wr1Ot5C9
            pjOrPV0zkryyyUu+ctiAPgrIij6AGIg9bpAtvlQj5L0ynSk+7ic2PujF/L2GDgu9oHJyveeuBj4KNZu9JlowvpysxTuCwly9
            eCO9PTx3JTzoQSO+3nFUvdOaVj3tYfY9DrcVvpwrjDyIQbw9ce/4vY84UL4UIaq9aqO8PaPXqr1g0ji+NegKPbjaXT6kynU8
            KvI/PraxpjzJfC8+WQFGPsgzgD3zyCE+gYOevVoAGD6GNFi9O6sgPhAJvbySpQM+rnV1vtKRibpUIR68+telvfpGsDtUhA2+
            ZKSrPTvRBb6H2Wk+UL5gPaFuO76UHFE++ljKvbhyxL3/jfa9mGJfPUai+b34kXk9ayY+vpKtVb4KcR6+BBf8PcyZWj0isTY+
            bqopvpCCX77cRsY95FnmPVZYRLxUvB++BOlnvuOw0r00V1i+bOPavXaaRL6oTD6+uLLBvZCWTb5ctU090CIHPeFtHD64Kig9
            nG9DPi7Xkr1bMXY9woKtvVldjTyc6Vy+KrpCvmC5bT4MLcC97RdyPeqTFz3Knc28RP14vj2mBL4WZWS+2KyAvUkBgj3Kyts9
            cmeCvdg73r3/aCS+KnmlvRQxOD56poM9fo2XPIzqxr3E3JG9Fe/EPUVuFz4Sfcs91hf6vdPfyj3ESD+9aybevZEcBj4mhxw+
            3veWPXDPIL43KNK90uLRPaiPLz7KTK65PtmEPWgkIT4KpHE+eZPMPEILpb2aVJm94HxTPsVHBb4M4NI9aeevPXxbiL3dOUq+
            7sS8veA4nrw7cjc+R+vCvWz1Jb5i8zI+/H4Wvvr4tD1AowS97N98vKg1dr3OXfA9w5SFPaK2Pb5m+A89OKl1vVqtFz4HDfE9
            PII4PkKqlD587FI+fs7KPbYhy7yapE0+jM/9PdJPHb7K7QA9RPuXPe+miL148NE9NIUTviRSZr2W7Le9/UkHvgi2xD1ZZMQ9
            +SxJPQhNhD74qY69cF3IvRjwDr02Uka+YFscvt5yWT4kfYM9dJUDPrkSq71nqnW9dCv3PUyJYj3aARk+Tqx/PBIRLT6GyMO9
            P3gSPpzgCD1ldJW95kaavfFJ3r0Q6VY+FyqLPBicLD4TTvo9tD4uvoREVT4aXZk97Qy0vZzjl70wnD2973UXPH6z+z25gNA9
            wPKmvbowRDxEYE68yZILvfbw0DvInUc+7o0jPTC3Mb5WICC9rOjOO+Oc+rzC4Nu9FDWQPSa54L0qM9M9MLE9voYXFD7TI4Q9
            ZCr6PUWAbj71gkk9YC/tPHAZHT4O1RK+aLsBvm5hIz54cwM+56cjvmNF3rzWOsW8/s+DvWoQOj4t1Ys9P4SvvXjC2j1+GSu9
            KDn0vEtFXL7E9wS+1OZGPqLTDD6OlmU9vhQZvjgDxD2G9ci94H1gPca2tbywFHu8gLw4vm7GhD02k9A8jrGIPOwK1bvwe0C+
            Ch1CPbKWsj1hcjK+DhQsPfKomDzkVD8+mvwEvmB6Gr4koTm+xKI3vkh5Br6QOCi9xmSuvaxhHL3ciLk9vdMSPgZUHT6JWxc9
            6ZeTPapXHL4qOKQ9OokUPqp/673P4LC9nvMePaIOFTwZ2fe8gFtjPsDtuj2yAbe9SPZUvogaGz7ak1+9C/0BPlSFYD3aPUY5
            Uh8gvko0nLny1Fy+9zvnPXuMXr2BbR6+9CVlPjTPRj47gGm+7MGcPQlHQL7+Two+7enCPL+idT2aKyw9ER1zPa/aWD5XwkS+
            amt/PUhTaD0b7VE+JMnsvTiDSb7oBPM7rixAPnwPAT5oFuI9hHkGvk0Hvz0CZFE9MJQ6vRBcV75ml8E9wAwSPpq2nz0czzq9
            oBJUvjhoCz7m1aI9XEglPUQ/jL3P8S0+xF1gPQz3Mb594Wm947lovepJEj7Ca0o+WN1nPpsrgLxielW+G4s5vlblLj5se0G9
            gvI5vdghcD1mqEO+DslzvgBTz73Ik0I+2E8gPu2nL75FHwg+R+FTPTZciDxR3YO9GF6mvRZIgD4cRtM9bZACveCQyz3NNz6+
            +DM3PrKEsD0veMQ9srMEPjriJz6saG8+puJYPnwtCz7y3809H5Sgu6JxDL4cOI89XHoQvvm0yjwAIjY+QIYvPkYShz1Gm6a7
            eqnnPTrCoj0kALc8Xm9UvQfAwr1i0SA95oM1vbrRPb6aGWc84CTMvbU2HT4udIg9aeXRPXl2PL7nCpE8QV9VvjxBBD6rqGc9
            QhsuPj+5Kb6vrpQ9OP1ZvhDQXL6FNb09akgZvkYDjby29YS9ANNbPVzMFb7kPSo+wPMFvuIu6z3Au629rD4pPmTcVz0LNZ48
            o9Fiukz7iDzsHY49pQwMPqz3NL7Utia+iUTjPShfBL2Yp0i9mOVrvtZHUr61Yp+7ZGWvvfTX+b2MrrK990MtvpgQgb20twy9
            CcbHvQKVUD4kKAg+JMkkPpuL+Tv+7J+9pTQmvpfjlj1dy6c9kxHWPX4KBz6subm9uk2oPa4g5r2qQuk9VPr5u6BsPT6IJ+M9
            5ZwAPmyUOz5i9lq+/n0APkQEOb7okL4906JHvjB79D1fA5y9RDSbvaNpUz7VzlO+XJ88vpXIpbw6rJ49mEKnPZTgpLw8lMW9
            pgMJPUrxDT7YDYQ8AgKdPcPq9b2W4Hg9FlMlvrod+D1m0aY8Dx4DvSJraD0MEtC9mD3JPOooSL7+yze98bw3vkgp+L04UlC9
            mW0CPlBFHr76dIm97FS/Pd7y6b3OmTA+INuTPc5Egr3PFAK+Km80O4fO7rxaRGE+puaYvZmkqry1tSY+ciwbPfhjYT3iqAk+
            qOpBvqW6ub1+t+s9ubjxOwKCNb6yVDy+3KMRviAB770cEvi9tND1vS4aiL2QjBe9eK0lvppzDz6UiOg9zRmYvTdsobwJSw2+
            iNSGPdwvu71NoQA+YInEvZkJJb6BdQK+AJervcSUfT3xpqU9nQm/vQLu+z0VFSq+VqdCvsg2Rr7HCx0+5kkyviyV7r3ecz29
            wulwvoi1yT0+zRY+ICuPPfU7Vj2gqjo+FJJCvpskA7xksQA+/EnZPdbvCL7a/s691gabvbrO4z306YY99n5PPdBKor0aBYI+
            iIqgvY0QB77m4uE9VmuxPQ4tmDzk6zi+2mFEPhhwF75EGhI7lNkSvn0t+7xFEn8+anYivg8Gbr2rEsM8xsxDvfQcLD7ijT49
            kOaxvU5akj26eAm+f6YBvnr5QD5NXau86mJhvCh7Br76dPY8iFrrPS6tRD10bEi+yGbzPK4yJj523ki+mCfhPGKYHb4CfOW9
            vrV+vQUuQL1eBxW9rJ+oPTSYk7yo/pa9YswSPvJHFb3sAEC+BPpBvQACRb1WUCm9eOwCPllDCT5wZjK9sulivoKkGT4IneA9
            mmVFPSMKN75IrlA+4td+u0MYMr52kR4+EBYKPpYr2T2yphE9mg1mPWXULj46/FC+4jZUvoiBQr0Z/rc9ccs/PiKVET6EOPM9
            diNrvVLzzjyCGxk++Wz2PQoRsr0GROe8qNIvPhO/Ab5Azp49Gr0jvl+AP76T6fC9xJfHurxLTz4E7T4+65KbvQ3f8r30cHa+
            0BDLveZ6Fj5RRMM92wJDPgSeU74kpCm+BvkzvK6wDr3nJDO++sF0vVMQhL3GAWY+aPyNva7YbL3M93+9CqdEPty8WT6Kii6+
            xntRPUrCcL3xOrW9WJ7RvblhST4y1po9WLj0PbydBL6O9qk9Zrg5vUFKJL6+gxm+wEwNvvJy0ztqoUU+7pUTPkq8Ub5NV909
            CC4lPh6X1jzljAQ+naa8PM/21TwYvDA+mtwMvia+kLy1dB2+5C92vlRtR74jQGW+B5WEPHWRTD7ScjK+8KpuPh6ZnLwOKDA9
            6iklviJ0FL6odVg++bNZPua+Fr4xtNk9AM7ZvMg9qb1YRoO9HTaAvoqKyD0I36s9hmNIPv7geD349fg7gIaXPCJwFb6vybQ9
            Fs0oviRuZz6zOfO9oqboPTrNnDxUxKS9pAOcvYKn7bzCTgQ+nEadvXrFFr7U9iu+GtYxPqyJPr4EBha+EJfWPcZ3UL4Ei/+7
            HQwmvuxID74iLBe+3MchPfC5tT3coVq80g5KPR2tOz6wGnw9bLaKPvPvVz1e1kM+dPCPveyb0D0t9nA+ZEv4vfqdJT1sKkA+
            Ig6UPVj4z73om529YkYzPrRTBj0reui7cbR+O448iT1wRMq8e2w1PngfAL4rwAi9Gb4AvOKBAT6C6EK97GTrvcqT/7zFEKK9
            1gz4vLBjFj5WKT0+8TMQveZMYT7OCEY9ZM9qvGz1Dz4M1Kc9HhWIO3YU1joM8lC+lPq2Pft4sr04B5M9loluvXCTSL5Q9YQ9
            mnUMvg4uGr6m20Q9hIBmPcNiG70ad/g7Xm94vgkvH75xsfK95oc4vbtVLT6KK/u7wBeOvcTibr0CyoG9rksRvt5aBD5sXmM+
            lCjBvJwz6r1oRFC+zDhpvsonQr484509ZSPDvdqCHb6PyJi8JlQRvarl4L3aHQE9R/4Gvqf2M74cR6W9KHEHvuAbML4hQII9
            LtelvDD1QL7qB5K9fhMevtjwAr45rmO9qI5EvoquwT1KTQI+CYJePjUpKr1oIoW+bqUGPjYfCj0AE9e9LFY6vu8gNb6tAD69
            qk/1PRB3Oj6hKSc+bC7OPTI+Er5G8wi9xDOrPVrcNr7yXVk+IJmXvQGvx7wgQTA+kJEqvpYQiz3scLo71uPjvKyZRz7uLio+
            yXazPZxeYr2eVtK9JouBvhgX/b2a9TK+VGfoPIjpMD5f7ys+wqD3vbQY+T3bzF69YnDfveYPqDyb0L08BjBrvi3ar72c+Y69
            5gjfvTjhBjyGrke9bFwhvtIaZb4dqjm9vv13Pq4pID4kaTE+vPWQPWFobL4CEA2+AF4BvNTY7r3Cc0o+XlIKPp+QszzspYU+
            RApvOfI4Zz6GCQk+ssOZvAbeuDxQ5He91jKXvcrXcj0nHXQ9pmNOPJR6sr2mHxq+Ha79PQbCRrwYviE+oO1PPmIqs7zJLlE+
            5imNvYgjTb1iVUK+ogPaO6nmRT5gi1S+wgs1vooBOj54fQu+xL1TPr5j8L3GOYY9VhHiPdSu2r1Kh5e99kqbPQAcIz7QYwq9
            fFVLvvL1Vb44mF49jVdmvSnbxT1yox++VAQDPo6KS70GUNS9E66MviZETr6ZoDy+StGBvQ6Moj1cDsQ9FBPIveqkO76iDNM8
            WJRaPUrCtT1YjC4+ZB8JvpUkOr2IjeK6Xh8UvpKsOj6O6cS9S407vjaxNz43V3C+raxOvIKo3718YWQ9Sbl2vZF/Bz4kQ2Y9
            1No/PXrphz3+EuM9LLUePjzgcr2Ag/u96oJkvjTBeD3ahKi9HufjPb1JC75Izfw9vl/IPOyypz3V7OC8MFg/vgwCMj4JbUS8
            dhDEvW8MW72DBk29FuuMvLP0A744xHQ+nLMNvnLxUL3Wpku+E6wUPK6V6z2OgQQ+Atq+PNJYpzzTDjs+SFURPrRWmTwHI1A+
            RoW5vSbZkT3y3Gw9gH04PtD1Dj1zBB+9gXH1O1ShJ74wXRI+Hm0ovQGwFD3G8Qm+lB/svUyvqr0A0Ue9K6IJPt6T6T3y8Nk9
            XNfnu5w9Yb4WHda9moxKPmEB0btgmMC99Mqlveb6GD2gG4e9Clnpvd4CDL5Yg6o8OpmyPUBqgj2Rxvq8bPefvM0D4D0OMB2+
            IlEbPFA72j3v90I9OsU9vqDJkzygYUo+5Ka4PXjmSz58Mx2+Q/AevYquxj3w4Qq+ZJkoPoCvCr3E0Ja8YATxPQAeCD5GazS+
            TB8OvtjwjD3GwF0+smeRPTQ4K75Dv9m9lHugPQuDU703uvk9kG6gvdUunj349XO931qEvI6jDL762xA+BDE5Pqu0ZT4vQQw+
            PsNhPbEOZbwDtRw+CnpAPbr3SL3+ZrI9ZyPyvbpiNb726R8+uPaCPDu+wz34qyi+uVV7PnaUGL5wgIM9SmfEPT+lGT4OiUQ+
            6ewkPuv6/bqq6BE9mZhXvQCOZr1Yhe29IshfvvltyL3suCs+qPWoPdxElL2mdzs+d7dSvj7NBL6mYBQ+wEfQvE6THLw2BCg+
            GNOuvfDNcz2AH1i+LPCQPszp/LzlflK+9mX0vMdrQ75ydzU+2dsZvk4c87yLF+S9CFCsvU4Xdzuz2Ig8nsZOvjycZb7ioFs9
            S6DAPLb08T2msIg8ML4mPomaxb0uHT++fOFNvkQrAj5MLmS+chRsPcZQyjyM98g9LP3UvTAMUD0gIvc9/K8mPsdVCb6wmT8+
            EnbdObrFPD6aoek8mMQ6vs6NzzzS0oO9vQ98vWAhPj6y0UK9LJ7/vQNkxz0uFlo+uS6RvVzQsL001OU9O80Mvpr7xD0KiRY+
            Jlz/PUS7YT6nQQC+iaz6PeUs5jufIUO+CBSmPSz99jzM5lI+8rYRPSddbD3RCUE+hHWavYfb6b1q4SO+ak7OvXGFBL3CjBC+
            rCOUPSMGOD1yIyK+RPn6vQuqQj4mriS+cohCPZ0zTD6wVgw99nNiPjW2ojyPpBC9CyrAPAiEUjxi/F0+SA4Avg7sXL08G/U9
            1kiNO/z6Cb1K2ji+3PlDvvDIcT3y+1E+tJcrPpxvcz1+P9Y9TXmzPSFIbT44ZcA9/E7UPWNxlL0jU8m9yAbYvAJLYz61oAq+
            6ydrPukimL0yUkO+ACUouQ7QR74wSso9ehU6vjT8QL7m6Du+QepIvkCKc72PWV++OH7LPbPzpD331o29DRwhPhVt/b26Txa9
            wx44vc6AtTukWf69cTlEvu3UXz4oZa29wgdPvjuMvj19sJa9YKIjvuTnKb4Mvh6+/cBbvqxWLL68JRm+nTgHvulwHjsePgy+
            pIlPPsk6yL0RLRu9mCIJvhpAh7y0nlA+7v5KvrCudj3a0BS+4V0kPjyER75NUB4+bqU4vpLg/TwQljS+tyuAvuo0U76MRuG9
            1lwGvvTh/r1ekSi+MHTkvYIUAT35fSM+6t9BPTkWGj5jm7K9zYSBvc4rgT3Ycxm+fIimu9xpV75RHzA90vQDPRICmr0g21+9
            yB8YvVx7lr3zX+e8dC9QvH74f7174xU8xi/RvClGCj2nW6M84KGWOYV0qrqSp1i98KcSPT+Dsjw3nIK72888PQa1jjx/kC28
            dQ84vRfJmL1it4q9OPgXvTqD3Dw6Vc07YuTEvArrJDw6hQS9pG2kvSwHKL2E2CW9AI9PvSJ8uDwknls8kYKHvToFb70KrbC8
            NIWaPLjEbr24Q2+9istPveReEDwOAZ+9Tv3WOy+8Xb3DQgm8eT/EvEZDbr0e9gC9qIA8vZuqAT2sQ9a8d+SAvYAFCD08jq29
            TtNvvJio9TuUHhG9NLDSO5rS7TxZ58E8TLOBvdkCGT2hvEi8b8FtPVbgeTzsJi09+Ywsu7YQ9jswrc08YFCPu4gfHDw1F0S8
            4szTPIxUxLwoT+q6BnBDvPBrBDzk7nA7UNs/PRYfeLwfp+q8dUWrPFBm57zNLSE9Gn0/PQqMOj0+nYi8im+lPNyX1jzE1jW8
            FC6IPEy5QD0TpTU9XzbIPFWbDLxo64s9Ll3DPFGc1TwFDwM9Nl4QPINtbzxxOH48HhkVPVHjjzwtjtI8rDtgPJOOtTzms4u5
            OWZJPCZExLvMurk8oKQAPdVeIT10iY88PovVPO9nkbx49fc8ZCoFPQo0Xj0tATE9xej1PIA+JDzyILA8XnduvHHOvDyUTww8
            5P1tvOJ4tL1AU0W8s4SRuuoV0jwCSaO8ktoSPYC2FjyAArW75DUQvAM4s7zG3TQ6wwimuvgiyTz89/y8lwP1vCj24zyI6Be8
            8va0vD9MsTxAbgU41FOsPFxyQ71eat08kniGvIr8vbz2M+Q8P7aUu4r1D7xLLl08YvYkPaTNrzy3dss8XAByPZZUmbvcZMQ8
            SoihPH6ZLLxFGpy8DuxkPOjFmzykrO88zrD5vCjF07zKZc+8hQEOvRqIrzs3vZU80ZoHPd4z0jwe4jS9ElvVvAGYgDzAAQo8
            +ACdPCjJHD2Z75o8pcghPfdno7w27ru8uvjTvBZY/rxahxG8mCEQvNxYrzz2LqC97XZuvKg1hLuSKdM81pS0vM0kGD0kwdW7
            s6xTOwUpMry/Hb2879HMOWF387rbo9I8v7IBvYZMCr2AbMs8ElWouy2ZwLxrLLM8gPccN9qXIj11pz29meKhPOl5O7wNz8G8
            Eh3JPDpNJ7zm/n+86qXpO3yGCT1k8ok8mtXxPMouez2QFmu7Rv8KPTLipzyks1W8SpzJvIJmrjwhGA48QW7iPGwZ1rxNOeC8
            tyfFvNJ4F73WIrw7FghGPMLhFj2+QAQ9mLMyvSMBX7w2LpU8Sja3u6C9BzwsWzY9JpOuPEJkPD08PY682AGyvJoe2Lx8Zfm8
            /gREOwrqg7ydnLo8iG49vqz8Rj0YIiU+aucsvnS/Xz2NSUM+tlHmPbaofD4sZrc84li1PVdsDz5s5B09MffsvACeEb7h+gy+
            j6Q9PGCOVz2gdUE+y9uvvbTNUz0cSGq+yEucPSlKAT72e4s9mn62vYKlIj5+9HS8CHmqvBrHhj7CjRe+p3SMPvY2A74aVY28
            tjwevk7uPz4akuE9MEQ6PQjqEr7yJm2+FGQMvvVXAL4yGZS9QB4nvmif+T1HCmc9k3qhPUrNUj4Oi/k9nG2TvQhRFb3ylL69
            xUdgPqCCrz1K2P29B7hRPuZMhT3qc+m95RRgPdTIE73wPjC9S+/pvUhRDz5oPTM9nmqTPMQNO7zUWr+71bRAPVCNXL7qU4W9
            AoEqPuZHhz3m3CI9d01NPpSTmL3A0BS+0rEMPjIm/719ZUa+IQrFPHXMB72+5vi8KOZjPe7CM71rjAW+cD7FvK+bIb4ERmo8
            FO8MPmsrIj2Mniy+NwxgvZw5Ez2iAas9f1mIu7TuhD30/5o9nwFBvtrzAz56bdQ93eV/PBB+krxc9Cw+xfcnvRzwGj7QUww9
            FqpBPKhyZTwfnqy9TjhavWbgwz3c8CG8QzdpvU00NL2U+Dy+Jo4APq7w0rxWHNa9yGhDvosaDj0wKmK+2Fs9vqeeUrxBLV89
            J8+jvYYqQL5igDE+7gP0PG5COD4uyhY+8OUBPuygXT4cCUa+/k4WvTbUdT1kRlE98wqdu0WdhLsMlCg+BPnvPbqB9b0vIkW+
            kbsIvi4GWL3ZaVQ+hHtbvpzxPz78gxQ9OFi/Pe62u7xGySE+sqFwPfAQib3S6a89avQIvtL9hb2Xn7U9EAhAPsDIFD6+CSg+
            eSjJPewnhL1C12c+TOIrvi667z0XshY8jocwvqZpjTxW4cc9JFWcPTjLqruidb49ILIkux5kEz5amAi9wt4VPZeosDwXS5E8
            5P0WPW7eUr3PuGC9lgPvPZJ45z0WMoI8MhS5vaBgGr65vhs+cl0FPnLT6DzPAck8HcBNvi5H5L0YkZ25KK2aPP00Ar0K5lG8
            NbKBvSbOPb4Y//I9zKvlvZcovr3J2Zc98H8Dvq1ORz0Uz5U8fsmWvF6YIj742ZS9bMpMPqIXWD7q/fo6mEsRvjDxCb56Txg9
            LKsrPVSwt70oqg89douEPTY9/rzkcP28E/ptPYS8gD36bys+2vuFO3z20j2EmlI9njRpPXKYDTwa6y89r9jIPRaA7r2sHaE9
            NnHSPWB6Cz7kzVo9ANdJPVhFTr7IbUS+XGFVPYFZVL5GWBa8SJ8CvvRHwr08BUS8BgMqvhzaGz4dIkm+w4AdvjRauT1AGuM9
            kllQPlMl3L3kzAU+WyIqvOKzEb4u+IO9PtQ9vjrZrjyWAS2+cPXqvdx177xMy+a9Bn7dPWwMmD3mjpC95u4EPpQfrj2gFjW+
            YGPEPXgqlTyQubk9VlMlPHaZn70B3bG7eEIPPpeEnryEX4095+StvVa/xrwZ5ee9Xha+PYy+ob1hZba9WegUPgjtXj5A/cA9
            Bt/DPdTCRj5UJaE8ajZPPta/zr3DOuw98E2YO75Mlj04K8y982q0Pao/f7xmHQw93hIPvtbWGLzXlmm9ZIjWPAP9yT3s+cM9
            XLkBPeosnjsgQm+7ZUA+Pqp+kT3Uijg+y1bwPayrLj62fkk9ekYLvL7J3rzsWoa9MKtCvhQZ2b0yuAe7l4vUvbimnb6IEM49
            RB0yvAhNjLyiL8E9gigKviRkFTw5nUW+MuU/vllvn72Kg6K91pK1PRKxvL2SOwq+QKrEvVZMXL1mQPY9Ln4BvvYT3r0pzBi+
            amcTPmuETD74yYI81OwEPg6Bqr1CYp68IHtFvcn9uL2eEUs+Iv4HPhBXBT7qFic97UvTOiC+lD29h0c+w3YkPssc9TyIOR++
            WZtdvkT07T1YZLa9lpAYPdZ9171az3E99MZMvczZKj7TEhu9IMYgvlZR/b28yiK7Ft+ru8bLYbwWYSO9wOsVPacirL2pdAW+
            lv/8PN2A0718toU9AmKmPUbPtD2C2AE+Av0iPirGxr06UDq95/mQPO5gT72PLX89QgI7PdVZ173mJr+9hH8GPmo3cDu27vm9
            WpPQvQ7gor2Q4bq8bk/VPX7ZKz5NzFC9lvL+PQJGQL7shns9mrMiPiJGHr6KUEe+tqRIPZyrwL2rC4o8Ma8+vuYiE7sIujw+
            PlOLPYR7N77oAC4+xkypPQAEjjzggtU90HXyPQycwz3IHS08hzC5vQ4wer50l0Y+DvNAPq6/rT3sZvc8lNSDPoyK0z1tuTK+
            BYcVvh30CL6YYXw9SHi1vZzWJz7XakW9a5oiPsbNNj424C0+cJyAPUAp2L1JgII9lP/rPVWxxz2S1qC9jFe6vERlRbxLlg49
            MiDpPf2tsT3MpZs9UIbwvRgeTjzL69y82s6qvKojJL2ojgU9yHH5vZLR6L27PBS+dJN9uwglAj4V9DA+jsMUPoj2qr0ez1e+
            miW8vYSP6L1Qq9o9dqXVPUm6kzkfyv29dxQpvbre3TzHHue9CBPhPWyDMT7KPRC+Ir2LPbZErj1whHs9IpPAvTQSJj43AgK+
            4SovvU24Q7xRPKc7Ij0BvtIwzL0w/0S9KoX+PdY+NDsfklA94zQrvo8/bTwdDhk+FnTNvR1OaD7gnnu9SPAqPZzouL1eniy9
            VJ2zPMurgT0y7Zw88CH/Pc/oQr4vPZY8C/0kPnlvnbwA+PI9XFrRvUPQSDwKpcK9+I0bPgR9QT6eMri921bePHbWEz2Gy+88
            k+MxPmiFeT0Y0HK+Is+QPYiEtDsAMae8AScNPkrEyb3Kv4O9SgWKvf3C3L1Q3S2+nHjXuxQLDD4m9Oy9kJ4avtodJj7wvqE9
            n9oIPsQGOb5qryQ+zI+evZbuMz7W/C0+1vxLPixR0r1IFEc+C8iYvWSxUb7oeQc+DJaqvZbJUb6tTlq92cvVPepm+bwIvUY+
            hU34vTbdAT4WNXC+R1qOvZKbmT12N/i9gHMzvgYEAL4bbVy9AnbhvT7kiT1SXPm82hGIPGpCqzyuOVi9QACWvYQ3Qr77vkM9
            7DTYvXSPVT59ZBq+JLmivfSOr7ukzlw7REw3vIRxCz1q6Sm8UY3APCDIpzv+crC8""");

    private RuleCCB959() {}

    /**
     * What the rule says about each step.
     *
     * @param directions π̂
     * @param predictions ŷ, one row for each step
     */
    public record Targets(double[] directions, double[][] predictions) {}

    /**
     * What the rule says about a stretch of one copy's experience, in the order in which it happened.
     *
     * @param rewards r of each step
     * @param ends whether the episode ended after the step
     * @param chosen π(a|s) of each step
     * @param predictions y(s) of each step, and y of the state after the last one
     */
    public static Targets targets(
            double[] rewards, boolean[] ends, double[] chosen, double[][] predictions) {
        int steps = rewards.length;
        check(steps, ends.length, chosen.length, predictions);
        Targets targets = new Targets(new double[steps], new double[steps][]);
        double[] h = new double[HIDDEN];
        double next = embedded(predictions[steps]);
        for (int t = steps - 1; t >= 0; t--) {
            if (ends[t]) {
                Arrays.fill(h, 0);
                next = 0;
            }
            double now = embedded(predictions[t]);
            double[] x = {rewards[t], ends[t] ? 1 : 0, chosen[t], now, next};
            advance(x, h);
            double[] outputs = rectified(h);
            targets.directions[t] = layer(DIRECTION_WEIGHT, DIRECTION_BIAS, 1, outputs)[0];
            targets.predictions[t] = softmax(layer(PREDICTION_WEIGHT, PREDICTION_BIAS, PREDICTIONS, outputs));
            next = now;
        }
        return targets;
    }

    private static void check(int steps, int ends, int chosen, double[][] predictions) {
        boolean fit = ends == steps && chosen == steps && predictions.length == steps + 1;
        for (double[] prediction : predictions) {
            fit &= prediction.length == PREDICTIONS;
        }
        if (!fit) {
            throw new IllegalArgumentException("a stretch of " + steps + " steps has as many ends and chosen, and "
                    + (steps + 1) + " predictions of " + PREDICTIONS + " numbers");
        }
    }

    /** φ(y). */
    private static double embedded(double[] y) {
        double[] inner = rectified(layer(EMBEDDING_WEIGHT, EMBEDDING_BIAS, EMBEDDING, y));
        return layer(EMBEDDING_OUTPUT_WEIGHT, EMBEDDING_OUTPUT_BIAS, 1, inner)[0];
    }

    private static double[] layer(int weight, int bias, int size, double[] x) {
        return plus(product(weight, size, x), bias);
    }

    /** W·x for the weights from the offset on, with so many results. */
    private static double[] product(int offset, int size, double[] x) {
        double[] y = new double[size];
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < size; j++) {
                y[j] += WEIGHTS[offset + i * size + j] * x[i];
            }
        }
        return y;
    }

    /** Adds biases, in place. */
    private static double[] plus(double[] y, int offset) {
        for (int j = 0; j < y.length; j++) {
            y[j] += WEIGHTS[offset + j];
        }
        return y;
    }

    private static double[] rectified(double[] x) {
        double[] y = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            y[i] = Math.max(x[i], 0);
        }
        return y;
    }

    private static double sigmoid(double x) {
        return 1 / (1 + StrictMath.exp(-x));
    }

    private static double[] softmax(double[] x) {
        double largest = Double.NEGATIVE_INFINITY;
        for (double each : x) {
            largest = Math.max(largest, each);
        }
        double[] shares = new double[x.length];
        double total = 0;
        for (int i = 0; i < x.length; i++) {
            shares[i] = StrictMath.exp(x[i] - largest);
            total += shares[i];
        }
        for (int i = 0; i < x.length; i++) {
            shares[i] /= total;
        }
        return shares;
    }

    /** One step of a GRU with the gates z, r and c, in place; z = 1 keeps the state. */
    private static void advance(double[] x, double[] h) {
        double[] ofInput = plus(product(CELL_INPUT, 3 * HIDDEN, x), CELL_BIAS);
        double[] ofState = product(CELL_RECURRENT, 3 * HIDDEN, h);
        for (int i = 0; i < HIDDEN; i++) {
            double z = sigmoid(ofInput[i] + ofState[i]);
            double r = sigmoid(ofInput[HIDDEN + i] + ofState[HIDDEN + i]);
            double inner = ofState[2 * HIDDEN + i] + WEIGHTS[CELL_CANDIDATE_BIAS + i];
            double c = StrictMath.tanh(ofInput[2 * HIDDEN + i] + r * inner);
            h[i] = c + z * (h[i] - c);
        }
    }

    private static float[] decoded(String... texts) {
        byte[] bytes = Base64.getMimeDecoder().decode(String.join("", texts));
        float[] weights = new float[bytes.length / Float.BYTES];
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(weights);
        return weights;
    }
}
