#!/usr/bin/env python3
"""Reference cases for weight normalization from real PyTorch autograd (float64).

Usage:  python3 make_cases.py                          # writes torch_cases.json, seed 20160225
Deterministic for the same torch/numpy.  See README.md for the schema.
Everything is computed by torch.nn.utils.weight_norm + autograd + torch.optim; no formula of
weight normalization is hand-coded here (only data generation and bookkeeping).
"""
import json, sys, math, warnings
import numpy as np, torch
import torch.nn as nn, torch.nn.functional as F
from torch.nn.utils import weight_norm
warnings.filterwarnings("ignore")
torch.set_default_dtype(torch.float64)
torch.set_num_threads(1)

ACT = {"identity": lambda z: z, "relu": torch.relu, "tanh": torch.tanh,
       "sigmoid": torch.sigmoid, "softplus": F.softplus}
LOSS = {"mse": lambda y, t: F.mse_loss(y, t),                       # mean (y-t)^2
        "half_mse": lambda y, t: 0.5 * F.mse_loss(y, t),            # 0.5*mean (y-t)^2
        "bce": lambda y, t: F.binary_cross_entropy(y, t),           # y in (0,1) = sigmoid(z)
        "bce_logits": lambda y, t: F.binary_cross_entropy_with_logits(y, t)}  # y = z (identity)

def L(x):  # tensor -> nested list / float
    return x.detach().numpy().tolist()

def make_neuron(k, v, g, b):
    lin = nn.Linear(k, 1)
    lin = weight_norm(lin, name="weight", dim=0)
    with torch.no_grad():
        lin.weight_v.copy_(torch.as_tensor(v).reshape(1, k))
        lin.weight_g.copy_(torch.as_tensor(g).reshape(1, 1))
        lin.bias.copy_(torch.as_tensor(b).reshape(1))
    return lin

def neuron_case(rng, idx, k, act, loss, vscale, gsign, n, special=None):
    X = rng.normal(size=(n, k)) / math.sqrt(max(k, 1)) * 1.5
    v = rng.normal(size=k) * vscale / math.sqrt(k)
    g = gsign * float(np.exp(rng.uniform(math.log(0.2), math.log(4.0))))
    b = float(rng.normal() * 0.3)
    if special == "g0": g = 0.0
    if special == "dead_relu": b = -50.0
    if special == "axis": v = np.zeros(k); v[0] = vscale
    if loss in ("bce", "bce_logits"):
        t = (rng.uniform(size=n) < 0.5).astype(float)
    else:
        t = rng.normal(size=n)
    lin = make_neuron(k, v, g, b)
    Xt, tt = torch.as_tensor(X), torch.as_tensor(t)
    z = lin(Xt).squeeze(1)
    w = lin.weight                    # effective weight, non-leaf
    w.retain_grad()
    y = ACT[act](z)
    lo = LOSS[loss](y, tt)
    lo.backward()
    return {"id": f"n{idx:03d}", "kind": "neuron", "k": k, "n": n, "act": act, "loss": loss, "special": special,
            "v": v.tolist(), "g": g, "b": b, "X": X.tolist(), "t": t.tolist(),
            "w": L(w)[0], "z": L(z), "y": L(y), "lossValue": float(lo),
            "grad_g": float(lin.weight_g.grad), "grad_v": L(lin.weight_v.grad)[0],
            "grad_b": float(lin.bias.grad), "grad_w": L(w.grad)[0]}

def traj_case(rng, idx, param, opt, k, act, loss, lr, momentum=0.0, wd=0.0, nesterov=False, n=8, steps=20, vscale=1.0):
    X = rng.normal(size=(n, k)); v0 = rng.normal(size=k) * vscale
    g0 = float(rng.choice([-1, 1]) * rng.uniform(0.5, 2.0)); b0 = float(rng.normal() * 0.2)
    t = (rng.uniform(size=n) < 0.5).astype(float) if loss.startswith("bce") else rng.normal(size=n)
    Xt, tt = torch.as_tensor(X), torch.as_tensor(t)
    if param == "wn":
        lin = make_neuron(k, v0, g0, b0)
        params = [lin.weight_g, lin.weight_v, lin.bias]
    else:
        w0 = g0 * v0 / np.linalg.norm(v0)
        lin = nn.Linear(k, 1)
        with torch.no_grad():
            lin.weight.copy_(torch.as_tensor(w0).reshape(1, k)); lin.bias.copy_(torch.as_tensor([b0]))
        params = [lin.weight, lin.bias]
    if opt == "sgd":
        o = torch.optim.SGD(params, lr=lr, momentum=momentum, weight_decay=wd, nesterov=nesterov)
    else:
        o = torch.optim.Adam(params, lr=lr, betas=(0.9, 0.999), eps=1e-8, weight_decay=wd)
    states = []
    def snap(lossv):
        s = {"loss": lossv, "w": L(lin.weight)[0], "b": float(lin.bias)}
        if param == "wn": s.update({"g": float(lin.weight_g), "v": L(lin.weight_v)[0]})
        return s
    for s in range(steps + 1):
        o.zero_grad()
        y = ACT[act](lin(Xt).squeeze(1)); lo = LOSS[loss](y, tt); lo.backward()
        states.append(snap(float(lo)))          # state BEFORE step s (lin.weight was recomputed by forward)
        if s < steps: o.step()
    c = {"id": f"t{idx:02d}", "kind": "trajectory", "param": param, "optimizer": opt, "lr": lr, "momentum": momentum,
         "weightDecay": wd, "nesterov": nesterov, "steps": steps, "k": k, "n": n, "act": act, "loss": loss,
         "X": X.tolist(), "t": t.tolist(), "states": states}
    if opt == "adam": c.update({"beta1": 0.9, "beta2": 0.999, "eps": 1e-8})
    return c

def mlp_case(rng, idx, sizes, act, n, lr, momentum=0.0, steps=10):
    X = rng.normal(size=(n, sizes[0])); t = rng.integers(0, sizes[-1], size=n)
    layers, init = [], []
    for i in range(len(sizes) - 1):
        W = rng.normal(size=(sizes[i+1], sizes[i])) * (0.3 + 1.5 * rng.uniform())
        g = rng.uniform(0.5, 2.0, size=sizes[i+1]) * rng.choice([-1, 1], size=sizes[i+1]); b = rng.normal(size=sizes[i+1]) * 0.2
        lin = weight_norm(nn.Linear(sizes[i], sizes[i+1]), dim=0)
        with torch.no_grad():
            lin.weight_v.copy_(torch.as_tensor(W)); lin.weight_g.copy_(torch.as_tensor(g).reshape(-1, 1)); lin.bias.copy_(torch.as_tensor(b))
        layers.append(lin); init.append({"v": W.tolist(), "g": g.tolist(), "b": b.tolist()})
    Xt, tt = torch.as_tensor(X), torch.as_tensor(t)
    def fwd():
        h = Xt
        for i, l in enumerate(layers):
            h = l(h)
            if i < len(layers) - 1: h = ACT[act](h)
        return h
    logits = fwd(); ws = [l.weight for l in layers]
    for w in ws: w.retain_grad()
    lo = F.cross_entropy(logits, tt); lo.backward()
    grads = [{"v": L(l.weight_v.grad), "g": L(l.weight_g.grad.reshape(-1)), "b": L(l.bias.grad), "w": L(w.grad)} for l, w in zip(layers, ws)]
    out = {"id": f"m{idx}", "kind": "mlp", "sizes": sizes, "act": act, "loss": "softmax_cross_entropy_mean", "n": n,
           "X": X.tolist(), "t": t.tolist(), "layers": init, "logits": L(logits), "lossValue": float(lo), "grads": grads}
    o = torch.optim.SGD([p for l in layers for p in l.parameters()], lr=lr, momentum=momentum)
    losses = []
    for s in range(steps + 1):
        o.zero_grad(); lo = F.cross_entropy(fwd(), tt); lo.backward(); losses.append(float(lo))
        if s < steps: o.step()
    out["sgd"] = {"lr": lr, "momentum": momentum, "steps": steps, "losses": losses,
                  "final": [{"v": L(l.weight_v), "g": L(l.weight_g.reshape(-1)), "b": L(l.bias)} for l in layers]}
    return out

def ddi_case(rng, idx, k, m, n):
    """data-dependent init (eqs 5-6): t=v.x/||v||, mu/sigma over the batch (population std), g=1/sigma, b=-mu/sigma"""
    X = rng.normal(size=(n, k)) * rng.uniform(0.5, 3.0) + rng.normal(size=k); V = rng.normal(size=(m, k)) * 0.05
    lin = weight_norm(nn.Linear(k, m), dim=0)
    with torch.no_grad():
        lin.weight_v.copy_(torch.as_tensor(V)); lin.weight_g.fill_(1.0); lin.bias.zero_()
        T = lin(torch.as_tensor(X)); mu = T.mean(0); sd = T.std(0, unbiased=False)
        lin.weight_g.copy_((1 / sd).reshape(-1, 1)); lin.bias.copy_(-mu / sd)
        Z = lin(torch.as_tensor(X))
    return {"id": f"d{idx}", "kind": "ddi", "k": k, "m": m, "n": n, "X": X.tolist(), "v": V.tolist(), "mu": L(mu), "sigma": L(sd),
            "g": L(lin.weight_g.reshape(-1)), "b": L(lin.bias), "z": L(Z)}

def bn_case(rng, idx, k, m, n, mode):
    """one layer, WN weights; mode 'mean_only' (eq 7-8) or 'full' (batch norm with biased variance, eps=1e-5, affine gamma,beta on plain w)"""
    X = rng.normal(size=(n, k)) + 0.5; V = rng.normal(size=(m, k)); g = rng.uniform(0.5, 2, size=m); b = rng.normal(size=m); R = rng.normal(size=(n, m))
    lin = weight_norm(nn.Linear(k, m, bias=False), dim=0)
    with torch.no_grad():
        lin.weight_v.copy_(torch.as_tensor(V)); lin.weight_g.copy_(torch.as_tensor(g).reshape(-1, 1))
    bt = torch.tensor(b, requires_grad=True)
    T = lin(torch.as_tensor(X)); T.retain_grad()
    if mode == "mean_only":
        Z = T - T.mean(0) + bt
    else:
        Z = F.batch_norm(T, None, None, weight=None, bias=None, training=True, eps=1e-5) + bt
    Y = torch.tanh(Z); lo = (Y * torch.as_tensor(R)).mean(); lo.backward()
    return {"id": f"b{idx}", "kind": "bn", "mode": mode, "eps": 0.0 if mode == "mean_only" else 1e-5, "act": "tanh", "loss": "mean(Y*R)", "k": k, "m": m, "n": n,
            "X": X.tolist(), "v": V.tolist(), "g": g.tolist(), "b": b.tolist(), "R": R.tolist(), "z": L(Z), "lossValue": float(lo),
            "grad_t": L(T.grad), "grad_v": L(lin.weight_v.grad), "grad_g": L(lin.weight_g.grad.reshape(-1)), "grad_b": L(bt.grad)}

def build(seed, name):
    rng = np.random.default_rng(seed); cases = []; i = 0
    combos = [("identity", "mse"), ("identity", "half_mse"), ("relu", "mse"), ("tanh", "mse"), ("sigmoid", "mse"),
              ("softplus", "half_mse"), ("sigmoid", "bce"), ("identity", "bce_logits")]
    scales = [1e-6, 1e-3, 0.05, 1.0, 30.0, 1e3, 1e6]
    ks = [1, 2, 3, 5, 8, 16, 33, 64]
    for a, (act, loss) in enumerate(combos):
        for s, vs in enumerate(scales):
            k = ks[(a * 3 + s * 5 + int(rng.integers(0, 8))) % 8]
            cases.append(neuron_case(rng, i, k, act, loss, vs, 1 if (a + s) % 2 == 0 else -1, int(rng.integers(1, 9)))); i += 1
    for sp, act in [("g0", "tanh"), ("g0", "relu"), ("dead_relu", "relu"), ("axis", "identity"), ("axis", "tanh"), (None, "softplus"), (None, "tanh"), (None, "identity")]:
        cases.append(neuron_case(rng, i, 2 if sp != "axis" else 3, act, "mse", 1.0, -1, 5, special=sp)); i += 1
    T = [("plain", "sgd", 3, "identity", "half_mse", 0.1, 0, 0, False), ("wn", "sgd", 3, "identity", "half_mse", 0.1, 0, 0, False),
         ("plain", "sgd", 3, "tanh", "mse", 0.3, 0.9, 0, False), ("wn", "sgd", 3, "tanh", "mse", 0.3, 0.9, 0, False),
         ("plain", "sgd", 5, "identity", "mse", 0.05, 0, 0.1, False), ("wn", "sgd", 5, "identity", "mse", 0.05, 0, 0.1, False),
         ("plain", "sgd", 2, "sigmoid", "bce", 0.5, 0.9, 0.01, False), ("wn", "sgd", 2, "sigmoid", "bce", 0.5, 0.9, 0.01, False),
         ("wn", "sgd", 2, "identity", "half_mse", 2.0, 0, 0, False), ("wn", "sgd", 8, "softplus", "mse", 0.5, 0, 0.05, False),
         ("wn", "sgd", 2, "tanh", "half_mse", 5.0, 0, 0, False), ("wn", "sgd", 4, "relu", "mse", 0.2, 0.9, 0, True),
         ("plain", "adam", 3, "tanh", "mse", 0.1, 0, 0, False), ("wn", "adam", 3, "tanh", "mse", 0.1, 0, 0, False)]
    for j, (p, o, k, act, loss, lr, mo, wd, nes) in enumerate(T):
        cases.append(traj_case(rng, j, p, o, k, act, loss, lr, mo, wd, nes, vscale=[1.0, 0.5, 2.0][j % 3]))
    cases.append(mlp_case(rng, 0, [4, 6, 5, 3], "tanh", 12, 0.1))
    cases.append(mlp_case(rng, 1, [8, 10, 7, 4], "relu", 16, 0.1, momentum=0.9))
    cases.append(mlp_case(rng, 2, [2, 8, 8, 2], "softplus", 20, 0.2))
    for j in range(4): cases.append(ddi_case(rng, j, [2, 5, 16, 8][j], [3, 4, 6, 2][j], [16, 32, 40, 7][j]))
    for j in range(4): cases.append(bn_case(rng, j, [3, 4, 5, 2][j], [2, 3, 4, 5][j], [6, 8, 10, 12][j], "mean_only" if j < 2 else "full"))
    doc = {"schema": "wn-torch-cases/1", "set": name, "seed": seed, "torch": torch.__version__, "numpy": np.__version__, "dtype": "float64",
           "generator": "make_cases.py", "counts": {}, "cases": cases}
    for c in cases: doc["counts"][c["kind"]] = doc["counts"].get(c["kind"], 0) + 1
    return doc

if __name__ == "__main__":
    import argparse
    ap = argparse.ArgumentParser(); ap.add_argument("--seed", type=int, default=20160225); ap.add_argument("--name", default="public"); a = ap.parse_args()
    d = build(a.seed, a.name)
    for fn in [f"torch_cases_{a.name}.json"] + (["torch_cases.json"] if a.name == "public" else []):
        s = json.dumps(d, separators=(",", ":"), allow_nan=False); open(fn, "w").write(s)
        print(fn, len(s), d["counts"])
