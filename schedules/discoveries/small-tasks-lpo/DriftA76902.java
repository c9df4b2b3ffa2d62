package discovered;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Base64;

/**
 * A drift function of mirror learning, exported by Cambrian: what a policy pays for leaving the one that
 * gathered its data.
 *
 * <pre>
 * D = max(PPO + network of 128 units − 0.0001, 0)
 * </pre>
 *
 * <p>r is the new policy's probability of the action, divided by the old policy's; A the advantage.
 * The network has no biases and one hidden layer, w2·tanh(W1·x), on the features
 *
 * <pre>
 * b = [ln r, (ln r)², 1 − r, (1 − r)²],  x = [b, A·b]
 * </pre>
 *
 * <p>and PPO stands for
 *
 * <pre>
 * max((r − 1 − clip(r − 1, −0.2, 0.2))·A, 0)
 * </pre>
 *
 * <p>In LaTeX:
 *
 * <pre>
 * \max\left(D_{\text{PPO}}(r, A) + w_2^{\top} \tanh\left(W_1 x\right) - 0.0001, 0\right),\; W_1 \in \mathbb{R}^{128 \times \cdot}
 * </pre>
 *
 * <h2>Use</h2>
 *
 * <p>Replace the surrogate of proximal policy optimisation: for each sample of a minibatch compute
 * <ul>
 * <li>{@code ratio}: r = exp(log-probability now − log-probability when the action was taken)
 * <li>{@code advantage}: A, normalised to mean 0 and deviation 1 in the minibatch
 * </ul>
 * and maximise the mean of {@code objective}, or follow {@code objectiveSlopeInLogRatio} uphill as the
 * gradient at the log-probabilities. Entropy bonus and value loss stay as they are.
 *
 * <p>D is never negative, and it is 0 without slope at r = 1, so the first step of every update is that of the
 * policy gradient. Where a derivative does not exist, ties of maxima and minima go to the first, and
 * max(x, 0) and |x| have slope 0 at 0. Every result is the same to the last bit on every machine.
 *
 * <h2>Lineage</h2>
 *
 * <p>Candidate a76902b148152becc824f086552df777.
 * <ol>
 * <li>fresh 2b0880e42c  max(PPO + network of 128 units − 0.0001, 0)
 * <li>mean a76902b148  max(PPO + network of 128 units − 0.0001, 0)
 * </ol>
 *
 * <h2>Scores</h2>
 *
 * <p>Means with 95 % intervals. Only report seeds were never used to choose anything.
 * <ul>
 * <li>Catch: 1.000 (one seed, no interval), search seeds -8426381959927443758; 10240 environment steps
 * <li>CartPole-v1: 353.3 (one seed, no interval), search seeds 1218450497682281026; 40960 environment steps
 * <li>Catch: 0.9000 [0.8130, 0.9870], selection seeds -1125908582165820193 2646197262819864719
 *     -5041132237737984690 7684476222978371259 -5191375567636399287 3540080521647171495 -5573781628492012607
 *     -2477246792409523658 -1348144224714962861 -677554732300442556 -8993018551571895627 -1695524738853063521
 *     9081132536566501946 4527872705367283115 -3202590287166377154 -5489263745124534610; 10240 environment steps
 * <li>CartPole-v1: 366.9 [330.9, 402.9], selection seeds 4040080999584657049 2713972749386504281
 *     -2168978833917269264 6278557847441502522 -1521238208576770544 -3127653003751621445 -2570275420825771928
 *     -728973439101745400 5810794238728685852 -1415857561930249822 -2890112254141429512 -1221740082817036994
 *     -5677842751104414561 7757541875361449875 -1401669329727125407 2257503442612638021; 40960 environment steps
 * <li>Catch: 0.8900 [0.8516, 0.9284], report seeds 7789530489161366882 6223277021028753858 -7109880721913239536
 *     -3552286529610731458 -1230425755864040304 7726616778737625561 308502011968686564 1016361896810817158
 *     4949959816684942056 1263970038325484209 -2402067867155377815 166763341828386657 -5564211985140279137
 *     197810452722499231 -2482185667548900636 -6641164841157477704 2936352818610045577 5083448920698034763
 *     8961342279284969404 9056021208863724821 1734249839812460754 7668691398594419724 8981585088609263177
 *     9019342969309442968 9152801820239969685 8415307558816855934 2831706831678547026 7456905519889644292
 *     -7156916917382829852 3303639122899374239; 10240 environment steps
 * <li>CartPole-v1: 355.6 [324.4, 386.9], report seeds -7777001991558713284 3347278068142169177
 *     -1080451425298548032 5850508663760358668 8520355205173821544 3338034068852075752 -4162340553427999383
 *     -5820478135725089936 -615392395061805211 8941940110857781532 -6832903617403343415 -7755618450792394344
 *     -4844617413299272116 -2162943162882781571 4608237691889364043 -807344093182489784 5049392663717280189
 *     -8451185963231656273 3791134650204791146 -4167216250418424157 -5516280059279029797 -1235916852990689605
 *     -8820384222789368396 8779392949480175437 -4311826284761781110 6530043148111444984 5910333823600743147
 *     6090612829026807688 6732840980468128348 -5631164892878469980; 40960 environment steps
 * <li>Acrobot-v1: -192.9 [-237.0, -148.8], report seeds -1667542585973195203 -4404661091107817281
 *     2847001101708961641 -5939759453739682085 4278207949761944781 237814468289528322 -4479965904653362347
 *     -5016883976963403175 -2355186527951259344 5558633091743545389 4530868331656797422 1908765023302600654
 *     1647775420420993131 5195061444529446062 -6043374587504069566 5375621813352574690 -3834773445894364995
 *     -3417535955142304254 -4088721893622515178 3667676291095619208 -8768082553377834990 1243669622293928582
 *     1488047224317262468 4682746848048569379 7041727374098148254 -3911880185202967354 6720467712792281432
 *     1443524918550413122 -2026936580312733157 -6228077471251232258; 102400 environment steps
 * <li>MinAtar-Breakout-minimal: 1.493 [0.7098, 2.277], report seeds 9012303756177367947 -1865202192204914147
 *     8309253483626395986 -8806977767998335186 -2634648743617311795 5985119393816666442 4414571401618379493
 *     3254719882555530710 -6635008694459159708 25458368499909702 7773575865465081363 -7689305478904618223
 *     3064865003318721485 8319609084671148692 5902748258248434056 8449300435433178876 -8062370176758627204
 *     -2565429344182239852 -5095309426227485371 2343270454294691635 -656546063604918172 2663630022153250039
 *     837586352152268374 -3431569431782132950 2393484540917690707 -6952160538613478865 -7996816074516186919
 *     -5947302919041229801 -4212879909547713245 2387623444883349512; 512000 environment steps
 * <li>MinAtar-SpaceInvaders-minimal: 5.182 [3.000, 7.363], report seeds -3578586943006462990 -733875923985140564
 *     -7147076648382307688 324833470908940227 1415278742884032050 -2437053492480845766 499932250761077163
 *     2623681072330749679 -5334593348436320458 -4253618287887724580 8304857483878854496 2923653440603295487
 *     -6439061307965291832 -3080279269726632348 -2667658854029574293 -1433066810145438793 3576989227866584018
 *     -417368874261893939 8140122071385993319 3430880500959623214 4089679104706571747 6591042961909429458
 *     1870466182714285541 -7135036716335213869 8996455684567730444 4614689401211674571 -6081731444137293046
 *     6441065023774104178 4428323628347257227 -3544275607242658147; 512000 environment steps
 * </ul>
 *
 * <h2>How to measure it again</h2>
 *
 * <pre>
 * ./cambrian evaluate a76902b148 --run r-20261123-022004-3e2d --archive arc
 * </pre>
 */
public final class DriftA76902 {

    /** Ratios beyond e^-20 and e^20 count as these. */
    private static final double LEAST_RATIO = 2.061153622438558E-9;

    private static final double GREATEST_RATIO = 4.851651954097903E8;

    /** All weights, layer after layer, row after row: 32-bit floats in little-endian order, in Base64. */
    private static final float[] WEIGHTS = decoded(
            "js3sPiEfJD/40Vq+hBUWPvt6hD6m06w+DhCYvRuqnz3yldG9djSQPpGftz6bhD4/yqIzPQ5YtL71Mrm+ezwfv7Gskr5fKpo+",
            "sDlVPr20FT9Xy7K+5D4Ov9ItCr+Jcbq+bBizPeIvQL/r3jc+rM/yPl5DFr6Ab9u91BuiPBlA+b1actk+l6fmPjYkGz/6hKw+",
            "FQ4gvjrWmD62Rc8+SGEjv9/E7L06UEO8oZ/qvoEiGj+Q1pk+vwYZvQqReb7LAxC/SIUAvpZNRT8N/OW+XQoqv1vh0z2zdC2/",
            "OLnuPtncmL6lxXk+ypSnPnIb8r4Cki++T35HvIA8ib6egvk9qDJ6vMqsgT4LLzs/XjfavmyyLj4O/by+nqE8Pr+0Er9Su6g9",
            "mUFuvUDthL16Ve69z7HcvgtG/r4MU0Y+sZtPv6U/074Pb9k+9z/+PjE5CD74QzK/N9KHvvCJ0L4t/HK8t+EMPsjQab6ueko+",
            "WSwPP12SOb/o8ga+fY6dvuxjKT+SiGe+7j/fvnwDiz4E/hG9tIP3PWFZBL+oePu+BzEEPom53z587qe+ILMgPpiVSL7f3UE+",
            "vwgtv6fSIb9giE48Ole0vuF7E79YPki9bM0Bvi/yXL61RxU/1TK1PubabL52FjG/uWzxvqqlhr7Z5G2+iLMuPZMTyD5KMAc/",
            "6DoDP+9FgT4RWBM/UpuGvEmugj7cd4S9887EvrC81D4fwvC+vGB2vhDWyL1GYy4/qT0Mv0345T4yLem+rrSGvlFJjz5eWQ+9",
            "A2JQPSV7uz5OPJm+/JqqvrXjAD+Yis8+lJEKv8B3ur5xkYW7Bub5PTZ8qTyTqzw+k7mtvXJ6iT18b6Q+p9fUvZf14j6GhZ8+",
            "LLhbvsPN6L0DvZG+cmyEvoZX4z5aw8g+MqirvJ/Hn77KFTg9nxRpvvSHJT5kgiw/EK+0vW0sHz8SlUU/OBBuvdVrGz6SXBq/",
            "TixqvsM2Tj7M1n498WoFvrybgj0SGQc/lnsCPgbKAr/nuta+QGa8vJeNrD5RrXU+0bgZP28TmL4oLfQ9ZpMbv35zBz/PMde+",
            "KzlhPmFNBr5EZFQ8kbMnP7RJLr+Shr0+Sao5P/pRmb4sZdy9q6N0vfWTCT3lQPA+XYh6viBZRD6GUKo+UlscP5gLuj4tCGS+",
            "4g3QPSA4EL28CM281ydQPl0SU74u+zc8BPPrO2bgLD6JrkA+4z+wvhPx677E20A+KQt5vqYCHL5lpVk+O1DgviB3Qzt2qqE+",
            "x6/5vmYICr5rVAA/hjbDvjXDgj1lsUi/BXmbPosBHr+rqt8+efH7PfzGbr3gegi/HR88Pk+2FL+CP4Q+AweWvqMizD7gsSm9",
            "3mhevnmI0r5+iTY+D+kWP4QMdb44sYm+gzmcPqoHFr6xSNK+OWP0PpfgMz4lCp++6qsIP84liD5xjTk/G7eFvb0x4j6zUue+",
            "TGZKv/OZGL0YNA6+WYkWvzeAPT1FHJs9SmG1PFBiGL98Hv0+CD3OPhkgFb5QlZo961OCPj+fHz+ydJ2+v6DhvvLjFL7XR9a9",
            "MuENPk9P/T6i3KS+dX4ZPnS/gr7QFbO+HBFGv7sqED3LkG28fQHqvXTPG784+DG+6rRpvjtrx76WX1C+3rS+Pi7X8b2Hduw9",
            "cjztvram5D79/lw/zvyjPo39976whAe8GsnkvvJJaL3UCYG+6lNLPrx/rLsJLZ4+sUC0vQYSA78iu0e/MjZFPlhZoj4wLqi+",
            "P4gNPipvnD5KgMU+QO0yv8RvDb9ho5W+dELBvTSMxD4wHR8/an0oP7bS5b3m7lo+oxDsPjMKFj4qOKG+0983vgGRvL1ZhAW+",
            "V0mmPoWHur0BEIC+CgMov2/9Ir6kSqA+j7wFvuYOUrtsc8u+unJFPbqMYj3yK+O+gk+uviqIbD6EfGc+hLXSPTWQrj77rqY+",
            "wqdzvgn1Ar+RgTq+l1i/vVp0vD5OkZ6+RMUyP1kwkT5vooW+zbO9vGbRpT6Claw+kVAUvw4kfT6wMUq/A/8Mv040pz7SgCg+",
            "1knbPgdtzj7+Y7G+VwnSvqBVyz62N5k9X2u6PCKiuL4XGiO/uiSQvuRiGr/zVsO+kBJmO1B4tz5+Dqi96uOtPgaBm74YtVE+",
            "ISvmvXZczD7oQ7U+nVVNvtY9HL92Ztg+R+WYPXikuD5Q+Uk+07UdPi8TyTwK6M69SsxSP35dmL2GWbg8Nm8tvoOK1D2CExG+",
            "G11ivhNxo75QaFE+Kc6GPtWH0L4Gn2q+UI+YPtBM6r44IbO+TMoGPRqF+T4fmw6/9LESv/dgwL75vZg+fTxkvq18OD/kTdk8",
            "4ep7vrf8CD8wP9s+4ZNkvubc8TxM4TI/Nd/Lvv83M78FX5M+NG5fvnhBmD3qheq9uJDkvrsWCT9fu8A+Vl1BP0DC7D1cPxQ/",
            "rhOrvdxArj596zK/nXQzP2t3qD6o3ZG+37FbPkF2Kb0Ohs88SrfIvX7aL74g5/G+i+4cv7klLb/TAGk+J2FbvuUma78K0Ac+",
            "ifHBvnxBqb7id7C+l2qvvrz/OL+rbAw+ZTjnvSNpyL4Ehfo96+PWPp0N2j52t5++hBQpPxPjEr64WL8+aEi9PcgHKT/gpSk+",
            "HYwBvnHCDr5+h3W+iPEbPvbHjj79W7C+m7WmPv73qz6KMou+RURTvmpizz2tHhi/CAyyvojuyb3JqcM9Ef2jvkFNAz7nL1a9",
            "eSgFvvZY/j7j11e/b4bzvV6eQL3oxgA/bJLFPndCDD6yHJw9nnUjvnplN74Fkyc98hE2vuaHFj+RoHs+Vpi+vdjm9j4rn/s9",
            "VKCqvin9D7+s2AO/IMrSPDa3hz2FIb+9Xo5OPp5Zgb4gmbm94VkyPv0xiD0kmSq+wUJJP/bfsb4NGyy/9FotvtYgIL1XWkU+",
            "kmhtvtK55L1sk6m8Y/OKPuNFA79lbxi9ukYIP/tyEb+tDA0/sAvVPVtzPT82DwM/+FY2v1NztD7xU6G9xbbQPnTvEz1OtgW+",
            "bwPavuverb5M2Yk+qze9PloPhj5MloQ+d76pvUdc5r6PVxi+K2wWvifXAT+3k/I+jbhovv58zj6Y4Z2+fEVSvniFMj/VKuy+",
            "925mP3Hux7004Rs/WGF3PpUQOT6hTOc9LIaaviQxGr9AuJo+QApCvRdchj6gm7c9kqksvrMoo767Y0c9VLODvjBXb7t6y7I+",
            "oJrRPcQQFD/4Lse9cSYDv5MXwLwAiLK+NC9WPsXzuL5uoN8+3D2hPuIZTD6UgNe+f7mQvtueBD/wjla9SCZNvj8J1j7o9Bs/",
            "rdR8vhMlQb75gyU/8NkJv/x6uzvqw6a+ROb3PB4Zir3kx2++bqNWvoYMqr3xCQu/yl3HvSYGCD4HXMk+ctRjPj22zb54WA++",
            "WtHQPqVIeb0Gk7W+21ymvWXQmDz4nLG9Bd/Fvut4Jr7S26c+LhtvPjAFiz6iG9Y9t64hvvosDr1XSoE+24AlP2eBSz7e7XE8",
            "UYuZvqmImj595Rk/hpjLPnR/8L6k/aA+4nWkPqU/B79m4jO+0wd0PrQC1b7g7CK+BvJ3PqbzMD5wLJE+dBUAPiIZCD8iFc++",
            "97jSPCEWjT7eWFg+FBfTPpNQ/j7HkqG+vXZGPtFNUb12Kja+BkwXv5yYyb4J/Im9Z8hsPqTss75GhNa+wKy/PjTXsz6klWS+",
            "hGp2PsuGHj6lbRe/HGQPP+M9zj7dIyA+Ey8pvqhNBz+W6PA+4F4jPohk3T0e7OK+r/iKvgS+F79i8LM++dqoPolF6D4NBxu/",
            "2pVbvU6mfL6QsPS+nUYcPpjC1z7ERgQ/iOu8Pd6Asb4CyXa+KWqDvWupLz7+ifO+ogYMvoCQ2T555P2+RM40vxCo1r3IeuU9",
            "0QGNPgBo9771LWC+E2+lvjYVp7wJ7uk+5oShPZ0wMr7j8R8+6IE3v+QuIT25cw8/2H0FPsmgJz5wPeu+sWAoP/3jLz6PPrI+",
            "BdemvnVkCL/XfzA+LkdLPe9IVj4cewk/U30iP8TGvb5OlRk8g2rDPsBNw74Ftsg9Q2A8vuY4p70RTAM/HxnaPtVFiz4g16i9",
            "KNUfvwZECL/DvQy+/GEbv2qg+r74hxg/utknv4mR9T6uhzm+pWRAvush7L7nEkG//EMXPycP0z5tYHG+0wUNPmi4Cr9cAx+/",
            "xXnavmjZhT6UoFO+iwaFvrjrj76Bp7U+hC4dPyEZLj4sUQC+20K9voOtwT6Lc8g8JexKPuKHaj2F4pC+iEJxPrK/Jr6ZQBA+",
            "BkqIPsoQvr604+K8znrUvWOSKL/9fhU/rB6Xveqh4b7dmSM93duEvq5T+b2qyPk9SnUbP00LfD4FKLe+61+QPh95lT59WiI/",
            "LmW3PsZH8zwrGjo+b2/ivgf8L78rXfI+odNvPn6nAL89f56+fKRTvlL8s77eGTO/9IRePtXs6j5t0eG+y9iyvumzgD0EtYq+",
            "YEvYvXFaqr4k+6W+PkiMvjiwAr7rtCM+/NB0PsLTob4xLgi/+Rzwvv7v1jwgrN68ifEKv2C7oT65W6I+mLExPHU1Dz/gzhm+",
            "IjTcPdfR7LyH4eg+56ZYvtRtqD7K2YS+9ggYvpk/cj4/GNk9eBxlPncJ0j5n0Km+S+LbvnMLxr4ThBE+OjbTPt25AL4SRsm+",
            "9GTjPsQSUb9jOng+AFxyvjXwiD5ftSa/OkyTPWHnbz6Kmsk+tMriPmCizb2tQM4+rv2Xvnx52r77sbk+hLPTvhMvpT5REv++",
            "yNmGugQExD0qxsi+1ja+Pjo1Ez+gtFS+ahyYPo11Pb+7nBE/cNvrPjXsKL78z26+3e0uvxeL0j2thAG+XJbtPqLyBj7Ut3C+",
            "ZneHPhOxPz46vZI+qy3VvRYuCT8+O4I+7osWvtHnsL7yOPS+F0eQvS+i9D6PiNM+zlSuPqsRtD7JE4++uPnZvjZK4bwAZhk/",
            "w8DaPrWEIj86PH2+0/K/vsS+J78KVDS9nNvEPYqruz7ZbC0/IvAoPvxX0j5vydY9yLyYPu3CDL8jomy+tRZbPe3BLL8of1g+",
            "+XqePPbZST+46yg/lVlWvxe9xb6ZH8A+s6XRPni/gz44Wnk+5gn0PQxQo75rhj0/qmtIPu8DBD/tnuM+O6/dvlcoy74vfUU/",
            "h6kSvVq+VD0FAh6+IPQiP4IYqr7y3yU/lk3aPlYM3j1NIgU+GtxqPi7MRj+u5Si/Fwd/vpvxLb5rmBu+RmLCPkWqh71UuMU+",
            "99xWPtxwVL4+ozy/IQMtv/Ay8T168pK+Z3EmPk1PCT4lzpU+LyFrPjTHxb66jwW/PY9Vvnq7w76U1Cu+dlEBvnTEVL59bzc/",
            "CASxPOUNnT6XDUI+YQkuvrcyhrwko988qT2Wvgs/vz6XVZ095me5u++Q+D4GJYW+jbnAPnNaFL+TpGI+ATnmPa5H8j5CfVu9",
            "ihYCvqJj/z7xlyQ+t25Zv4VomT3GSi6+2Zvyvu6nMb+ffm4++HcLvsOab76oFDA+EcCWPQeOlb3pvQE+OiL0vneCsryXGB6+",
            "BVR4vj6OFD7Qd7y9DymvvTYOsz0aiJ4+NUX4vRcc8z000lk+y3nDPOVnNL6YOIC+r/l2vUWjor7Uah6+gEhAvXXj8D2WWCe+",
            "9jrkvOrO0D2KtrM6zj8iPn5vgr58TQq+4TQqPoeYZj76rGS+qEYGvh9Xeb6YCfK9CgK4PWdKTr7Mjoo+oEVDPpj3xzz+CQk+",
            "BfWNPRJypD0EgzU+3aNDvfEI7L216Si9xwI1vcrkAD3uBKU+tvC2O0KjcT74mD8+qim1PX/5QT5SgBQ+OEc7vpiQ9LwXvew9",
            "XMnrvVyzRT1zTg4+f8WBPXK1ir2gpci5rTsKvn5DZL7eH+a7i9CAPoJper4LCaS+nVSNvOIYUz4tHyW+AKXWu+qFPL6peJm9",
            "JF9wvq2yZT5R2pQ9X35yvoHMDj502TI9ew3HPQpGlT0qoCy+wA+wPH4jeTxbdZa9QLIovOp/brw0qWU9L/gYvvO1YjzKIb29",
            "DXA9vhILw718mI29lIdDPhcIMb4VkCM+xyizvUFSCT6fvoq+mLAUPd6T7jzjHGk+0NRMPYHQF77gl6+9aKZhu0lNk73kDwq+",
            "WKgFvhlbBj61foU9sJUvPQHnND3BIjg+cQgJPvNo+DzyiZK9tsXOvR1JDL668Ei+h3cFvn1Uaz7+f6890QbgPKbqKr6QNwO+");

    private DriftA76902() {}

    /** D. */
    public static double drift(double ratio, double advantage) {
        double r = held(ratio);
        double logRatio = StrictMath.log(r);
        double negativeStep = 1.0 - r;
        double product = logRatio * logRatio;
        double product2 = negativeStep * negativeStep;
        double product3 = advantage * logRatio;
        double product4 = advantage * product;
        double product5 = advantage * negativeStep;
        double product6 = advantage * product2;
        double[] features = {logRatio, product, negativeStep, product2, product3, product4, product5, product6};
        double[] hidden = product(0, 128, features);
        double[] tanh = new double[128];
        for (int i = 0; i < 128; i++) {
            tanh[i] = StrictMath.tanh(hidden[i]);
        }
        double output = product(1024, 1, tanh)[0];
        double step = r - 1.0;
        double greater = Math.max(step, -0.2);
        double smaller = Math.min(greater, 0.2);
        double difference = step - smaller;
        double product7 = difference * advantage;
        double positivePart = Math.max(product7, 0.0);
        double sum = positivePart + output;
        double difference2 = sum - 1.0E-4;
        double positivePart2 = Math.max(difference2, 0.0);
        return positivePart2;
    }

    /** ∂D/∂r. */
    public static double driftSlope(double ratio, double advantage) {
        double r = held(ratio);
        double dR = r == ratio ? 1.0 : 0.0;
        double logRatio = StrictMath.log(r);
        double dLogRatio = dR / r;
        double negativeStep = 1.0 - r;
        double dNegativeStep = -dR;
        double product = logRatio * logRatio;
        double dProduct = dLogRatio * logRatio + logRatio * dLogRatio;
        double product2 = negativeStep * negativeStep;
        double dProduct2 = dNegativeStep * negativeStep + negativeStep * dNegativeStep;
        double product3 = advantage * logRatio;
        double dProduct3 = advantage * dLogRatio;
        double product4 = advantage * product;
        double dProduct4 = advantage * dProduct;
        double product5 = advantage * negativeStep;
        double dProduct5 = advantage * dNegativeStep;
        double product6 = advantage * product2;
        double dProduct6 = advantage * dProduct2;
        double[] features = {logRatio, product, negativeStep, product2, product3, product4, product5, product6};
        double[] dFeatures = {dLogRatio, dProduct, dNegativeStep, dProduct2, dProduct3, dProduct4, dProduct5,
                dProduct6};
        double[] hidden = product(0, 128, features);
        double[] dHidden = product(0, 128, dFeatures);
        double[] tanh = new double[128];
        double[] dTanh = new double[128];
        for (int i = 0; i < 128; i++) {
            tanh[i] = StrictMath.tanh(hidden[i]);
            dTanh[i] = (1 - tanh[i] * tanh[i]) * dHidden[i];
        }
        double output = product(1024, 1, tanh)[0];
        double dOutput = product(1024, 1, dTanh)[0];
        double step = r - 1.0;
        double greater = Math.max(step, -0.2);
        double dGreater = step >= -0.2 ? dR : 0.0;
        double smaller = Math.min(greater, 0.2);
        double dSmaller = greater <= 0.2 ? dGreater : 0.0;
        double difference = step - smaller;
        double dDifference = dR - dSmaller;
        double product7 = difference * advantage;
        double dProduct7 = dDifference * advantage;
        double positivePart = Math.max(product7, 0.0);
        double dPositivePart = product7 > 0.0 ? dProduct7 : 0.0;
        double sum = positivePart + output;
        double dSum = dPositivePart + dOutput;
        double difference2 = sum - 1.0E-4;
        double positivePart2 = Math.max(difference2, 0.0);
        double dPositivePart2 = difference2 > 0.0 ? dSum : 0.0;
        return dPositivePart2 + 0.0; // adding 0 makes -0.0 a 0.0
    }

    /** f = r·A − D, what an agent maximises the mean of. */
    public static double objective(double ratio, double advantage) {
        return held(ratio) * advantage - drift(ratio, advantage);
    }

    /** ∂f/∂r. */
    public static double objectiveSlope(double ratio, double advantage) {
        double gain = held(ratio) == ratio ? advantage : 0;
        return gain - driftSlope(ratio, advantage);
    }

    /** ∂f/∂ln r, the derivative with respect to the log-probability of the action. */
    public static double objectiveSlopeInLogRatio(double ratio, double advantage) {
        return held(ratio) * objectiveSlope(ratio, advantage);
    }

    /** D, for each of many samples. */
    public static double[] drift(double[] ratios, double[] advantages) {
        double[] results = new double[ratios.length];
        for (int i = 0; i < results.length; i++) {
            results[i] = drift(ratios[i], advantages[i]);
        }
        return results;
    }

    /** ∂D/∂r, for each of many samples. */
    public static double[] driftSlope(double[] ratios, double[] advantages) {
        double[] results = new double[ratios.length];
        for (int i = 0; i < results.length; i++) {
            results[i] = driftSlope(ratios[i], advantages[i]);
        }
        return results;
    }

    /** f = r·A − D, what an agent maximises the mean of, for each of many samples. */
    public static double[] objective(double[] ratios, double[] advantages) {
        double[] results = new double[ratios.length];
        for (int i = 0; i < results.length; i++) {
            results[i] = objective(ratios[i], advantages[i]);
        }
        return results;
    }

    /** ∂f/∂r, for each of many samples. */
    public static double[] objectiveSlope(double[] ratios, double[] advantages) {
        double[] results = new double[ratios.length];
        for (int i = 0; i < results.length; i++) {
            results[i] = objectiveSlope(ratios[i], advantages[i]);
        }
        return results;
    }

    /** ∂f/∂ln r, the derivative with respect to the log-probability of the action, for each of many samples. */
    public static double[] objectiveSlopeInLogRatio(double[] ratios, double[] advantages) {
        double[] results = new double[ratios.length];
        for (int i = 0; i < results.length; i++) {
            results[i] = objectiveSlopeInLogRatio(ratios[i], advantages[i]);
        }
        return results;
    }

    private static double held(double ratio) {
        return Math.min(Math.max(ratio, LEAST_RATIO), GREATEST_RATIO);
    }

    /** W·x for the matrix of so many rows whose weights begin at the offset. */
    private static double[] product(int offset, int rows, double[] x) {
        double[] y = new double[rows];
        for (int row = 0; row < rows; row++) {
            double sum = 0;
            for (int column = 0; column < x.length; column++) {
                sum += WEIGHTS[offset + row * x.length + column] * x[column];
            }
            y[row] = sum;
        }
        return y;
    }

    private static float[] decoded(String... lines) {
        byte[] bytes = Base64.getDecoder().decode(String.join("", lines));
        float[] weights = new float[bytes.length / Float.BYTES];
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(weights);
        return weights;
    }
}
